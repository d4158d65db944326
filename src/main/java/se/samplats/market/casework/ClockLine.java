package se.samplats.market.casework;

import java.time.LocalDate;
import se.samplats.market.request.DecisionClock;

/**
 * The three-month clock as a row shows it.
 *
 * @param left days until the deadline; negative after it
 */
record ClockLine(long waited, long left, LocalDate deadline) {

    private static final int SOON = 60;
    private static final int LATE = 90;

    static ClockLine of(DecisionClock clock, LocalDate today) {
        return new ClockLine(clock.daysWaited(today), clock.daysLeft(today), clock.deadline());
    }

    public boolean isLate() {
        return waited > LATE || left < 0;
    }

    public boolean isSoon() {
        return waited > SOON && !isLate();
    }

    public boolean isOver() {
        return left < 0;
    }

    /** How many days the deadline is overrun. */
    public long overrun() {
        return -left;
    }
}
