package se.samplats.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-01",
                "20261201",
                "1/12 2026",
                "01/12 2026",
                "1.12.2026",
                "1 december 2026",
                "1 dec 2026",
                "1 Dec. 2026",
                "2026-12-01T00:00",
                "2026-12-01 00:00:00"
            })
    void aDayIsReadAsPeopleInSwedenWriteIt(String text) {
        assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), Days.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/1-2020",
                "1/12/2026",
                "12.31.2026",
                "2026-02-30",
                "2026-13-01",
                "1 decembre 2026",
                "1 x 2026",
                "0001-01-01",
                "10000-01-01",
                "20260229",
                "46000",
                "",
                "2026-12-01 08:30"
            })
    void whatIsNoDayOrAnUnclearOneIsNotGuessed(String text) {
        assertEquals(Optional.empty(), Days.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29 februari 2028", "29 feb 2028", "29/2 2028", "29.02.2028", "20280229"})
    void theLeapDayIsADay(String text) {
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), Days.of(text));
    }
}
