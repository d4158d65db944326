package se.samplats.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tills vidare",
                "Tills vidare",
                "TILLS VIDARE",
                "tillsvidare",
                "tills  vidare.",
                "t.v.",
                "t v",
                "tv",
                "T.v",
                "gäller tills vidare",
                "löpande",
                "pågår",
                "-",
                "–",
                "9999-12-31",
                "99991231",
                "31/12 9999",
                "31.12.9999",
                "9999-12-31 00:00:00"
            })
    void anEndThatIsNotKnownYetIsReadHoweverItIsWritten(String text) {
        assertTrue(Days.isOpenEnd(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31", "okänt", "?", "snart", "9998-12-31", "tv 3", "till våren"})
    void whatMaySayAnythingElseIsNoOpenEnd(String text) {
        assertFalse(Days.isOpenEnd(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"05-jan", "5-jan", "jan-81", "5-maj-26", "5 okt", "2026-01-05 00:00:00", "2026-01-05T00:00"})
    void anIdThatBecameADayIsKnown(String text) {
        assertTrue(Days.isMadeOfAnId(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2081-01-01", "H5-1", "5-1", "jan", "Jan Jansson", "2081-01", "mars 3b"})
    void anIdThatOnlyHasDigitsAndDashesIsOne(String text) {
        assertFalse(Days.isMadeOfAnId(text), text);
    }
}
