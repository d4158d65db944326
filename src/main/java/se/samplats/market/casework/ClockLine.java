package se.samplats.market.casework;

import java.time.LocalDate;
import se.samplats.market.request.DecisionClock;

/**
 * The three-month clock as a row shows it.
 *
 * @param left days until the deadline; negative after it
 * @param isLate whether the deadline has passed
 * @param isSoon whether it comes closer than a month
 */
record ClockLine(long waited, long left, LocalDate deadline, boolean isLate, boolean isSoon) {

    static ClockLine of(DecisionClock clock, LocalDate today) {
        return new ClockLine(
                clock.daysWaited(today),
                clock.daysLeft(today),
                clock.deadline(),
                clock.isPast(today),
                clock.isClose(today));
    }

    /** How many days the deadline is overrun. */
    public long overrun() {
        return -left;
    }
}
