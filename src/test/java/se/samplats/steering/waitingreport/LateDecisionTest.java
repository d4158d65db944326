package se.samplats.steering.waitingreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samplats.county.home.Sex;
import se.samplats.market.request.RequestStatus;
import se.samplats.platform.kernel.Invalid;

class LateDecisionTest {

    private static final LocalDate DECIDED = LocalDate.parse("2026-05-31");
    private static final LocalDate ON = LocalDate.parse("2026-09-30");

    @Test
    void aDecisionThatWaitsIsCountedToTheDayOfTheReport() {
        LateDecision late = late(RequestStatus.OPEN, null);
        assertEquals(LateDecision.State.WAITING, late.state());
        assertEquals(LocalDate.parse("2026-08-31"), late.deadline());
        assertEquals(122, late.daysWaited());
    }

    @Test
    void whatCameAfterTheDayOfTheReportIsNotKnownInIt() {
        assertEquals(late(RequestStatus.OPEN, null), late(RequestStatus.PLACED, LocalDate.parse("2026-10-01")));
    }

    @Test
    void whatWasCarriedOutTooLateAndWhatEndedAreToldApart() {
        LocalDate closed = LocalDate.parse("2026-09-10");
        for (RequestStatus status : new RequestStatus[] {RequestStatus.PLACED, RequestStatus.PLACED_EXTERNALLY}) {
            assertEquals(LateDecision.State.CARRIED_OUT, late(status, closed).state());
        }
        LateDecision ended = late(RequestStatus.WITHDRAWN, closed);
        assertEquals(LateDecision.State.ENDED, ended.state());
        assertEquals(102, ended.daysWaited());
    }

    @Test
    void aQuarterIsWrittenWithItsYearAndTheLastOneThatIsOverIsMeantWithoutOne() {
        LocalDate today = LocalDate.parse("2026-02-28");
        assertEquals(new Quarter(2025, 4), Quarter.of(null, today));
        assertEquals(new Quarter(2026, 4), Quarter.of("2026-Q4", today));
        assertEquals(LocalDate.parse("2026-10-01"), new Quarter(2026, 4).from());
        assertEquals(LocalDate.parse("2027-01-01"), new Quarter(2026, 4).to());
        for (String wrong : new String[] {"2026-Q5", "2026", "Q4", "1999-Q1"}) {
            assertThrows(Invalid.class, () -> Quarter.of(wrong, today), wrong);
        }
    }

    private static LateDecision late(RequestStatus status, @Nullable LocalDate closed) {
        return LateDecision.of("F-2026-1", "HVB", Sex.FEMALE, DECIDED, status, closed, ON);
    }
}
