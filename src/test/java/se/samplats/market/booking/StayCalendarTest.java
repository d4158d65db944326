package se.samplats.market.booking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StayCalendarTest {

    @Test
    void aDayOfAStayIsAWholeDayThatTakesNobodysTime() {
        String file = StayCalendar.of(List.of(new StayCalendar.Entry(
                "arrival-1@samplats",
                LocalDate.of(2026, 12, 31),
                "Ankomst P-2026-00001, Tallbacken",
                "Väg 1; Borlänge, Dalarna",
                URI.create("https://samplats.example/placements/1"))));
        assertTrue(file.startsWith("BEGIN:VCALENDAR\r\n"), file);
        assertTrue(file.contains("VERSION:2.0\r\n"), file);
        assertTrue(file.contains("DTSTART;VALUE=DATE:20261231\r\n"), file);
        assertTrue(file.contains("DTEND;VALUE=DATE:20270101\r\n"), file);
        assertTrue(file.contains("UID:arrival-1@samplats\r\n"), file);
        assertTrue(file.contains("SUMMARY:Ankomst P-2026-00001\\, Tallbacken\r\n"), file);
        assertTrue(file.contains("LOCATION:Väg 1\\; Borlänge\\, Dalarna\r\n"), file);
        assertTrue(file.contains("TRANSP:TRANSPARENT\r\n"), file);
    }

    @Test
    void anEmptyCalendarIsOneToo() {
        String file = StayCalendar.of(List.of());
        assertTrue(file.contains("PRODID:"), file);
        assertFalse(file.contains("VEVENT"), file);
    }
}
