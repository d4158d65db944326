package se.samplats.platform.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 12, day);
    }

    private static Period period(int from, @Nullable Integer to) {
        return new Period(day(from), to == null ? null : day(to));
    }

    @Test
    void aPeriodHasADay() {
        assertThrows(Refusal.class, () -> period(5, 5));
        assertThrows(Refusal.class, () -> period(5, 4));
        assertEquals(1, period(5, 6).days());
        assertEquals(period(5, 8), Period.of(day(5), 3));
        assertTrue(Period.of(day(5), null).isOpen());
        assertFalse(period(5, 8).isOpen());
        assertThrows(IllegalStateException.class, () -> period(5, null).days());
    }

    @Test
    void theEndIsFreeForTheNextOne() {
        assertTrue(period(5, 8).contains(day(5)));
        assertTrue(period(5, 8).contains(day(7)));
        assertFalse(period(5, 8).contains(day(8)));
        assertFalse(period(5, 8).contains(day(4)));
        assertTrue(period(5, null).contains(day(31)));
        assertFalse(period(5, 8).overlaps(period(8, 9)));
        assertFalse(period(8, 9).overlaps(period(5, 8)));
        assertTrue(period(5, 9).overlaps(period(8, null)));
        assertTrue(period(5, null).overlaps(period(1, 6)));
    }

    @Test
    void oneContainsAnotherWhenEveryDayIsInIt() {
        assertTrue(period(5, 8).contains(period(5, 8)));
        assertTrue(period(5, null).contains(period(5, null)));
        assertFalse(period(5, 8).contains(period(5, null)));
        assertFalse(period(5, 8).contains(period(4, 8)));
        assertFalse(period(5, 8).contains(period(5, 9)));
        assertTrue(period(5, null).contains(period(6, 7)));
    }

    @Test
    void theDaysThatBothHave() {
        assertEquals(Optional.of(period(6, 8)), period(5, 8).intersection(period(6, null)));
        assertEquals(Optional.of(period(6, 8)), period(6, null).intersection(period(5, 8)));
        assertEquals(Optional.of(period(6, 7)), period(5, 8).intersection(period(6, 7)));
        assertEquals(Optional.of(period(6, null)), period(5, null).intersection(period(6, null)));
        assertEquals(Optional.empty(), period(5, 8).intersection(period(8, 9)));
    }

    @Test
    void whatBeginsNoEarlierThanADayIsAsLongAsItWas() {
        LocalDate day = LocalDate.parse("2026-11-21");
        Period past = new Period(day.minusDays(50), day.minusDays(20));
        assertEquals(new Period(day, day.plusDays(30)), past.notBefore(day));
        assertEquals(new Period(day, null), new Period(day.minusDays(1), null).notBefore(day));
        Period ahead = new Period(day, day.plusDays(1));
        assertEquals(ahead, ahead.notBefore(day));
    }
}
