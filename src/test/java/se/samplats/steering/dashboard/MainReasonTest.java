package se.samplats.steering.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import se.samplats.steering.dashboard.SummarySentences.MainReason;
import se.samplats.steering.statistics.AvoidableDays.JudgedDays;

/** Which reason the second sentence names. */
class MainReasonTest {

    private static MainReason of(long avoidable, long partly, long full, long noHome, long unknown) {
        return MainReason.of(
                new JudgedDays(avoidable, partly, full, noHome, unknown, avoidable + partly + full + noHome + unknown));
    }

    @Test
    void theReasonOfMostKnownDaysIsNamed() {
        assertEquals(MainReason.AVOIDABLE, of(30, 20, 40, 10, 0));
        assertEquals(MainReason.FULL, of(20, 20, 50, 10, 0));
        assertEquals(MainReason.NO_HOME, of(20, 20, 10, 50, 0));
    }

    @Test
    void whereMostDaysSayTooLittleTheReasonIsUnknown() {
        assertEquals(MainReason.UNKNOWN, of(40, 0, 0, 0, 41));
        assertEquals(MainReason.AVOIDABLE, of(41, 0, 0, 0, 41));
    }

    @Test
    void withoutPrivateDaysOrWithFewPersonsNothingIsNamed() {
        assertEquals(MainReason.NOTHING, of(0, 0, 0, 0, 0));
        assertEquals(MainReason.HIDDEN, MainReason.of(null));
    }
}
