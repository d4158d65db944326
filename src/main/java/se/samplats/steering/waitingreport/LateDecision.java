package se.samplats.steering.waitingreport;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.market.request.DecisionClock;
import se.samplats.market.request.RequestStatus;

/**
 * A decision that was not carried out within three months, as it stood on the day of the report.
 *
 * @param reference the request's own number; nothing in it says who it is about
 * @param closedOn when a place was found or the need ended; null where it still waited
 * @param daysWaited from the decision until then, or until the day of the report
 */
record LateDecision(
        String reference,
        String form,
        Sex sex,
        LocalDate decisionDate,
        LocalDate deadline,
        State state,
        @Nullable LocalDate closedOn,
        long daysWaited) {

    /** How it stood. */
    enum State {
        WAITING,
        CARRIED_OUT,
        ENDED
    }

    /**
     * @param closed the day on which the request was closed, if it is
     * @param on the day of the report: what came after it is not known yet
     */
    static LateDecision of(
            String reference,
            String form,
            Sex sex,
            LocalDate decided,
            RequestStatus status,
            @Nullable LocalDate closed,
            LocalDate on) {
        boolean waits = closed == null || closed.isAfter(on);
        LocalDate until = closed == null || waits ? on : closed;
        State late = status == RequestStatus.WITHDRAWN ? State.ENDED : State.CARRIED_OUT;
        return new LateDecision(
                reference,
                form,
                sex,
                decided,
                new DecisionClock(decided).deadline(),
                waits ? State.WAITING : late,
                waits ? null : closed,
                ChronoUnit.DAYS.between(decided, until));
    }
}
