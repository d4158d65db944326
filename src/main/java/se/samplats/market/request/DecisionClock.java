package se.samplats.market.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The three-month clock: a decision not carried out within three months of its date is reported to IVO and the auditors
 * (SoL 34:1–3, LSS 28 f–h §§). Pages, tasks, measures and reports all ask here.
 *
 * @param decisionDate the day of the decision
 */
public record DecisionClock(LocalDate decisionDate) {

    /** By the calendar: what was decided on 31 August is late from 1 December on. */
    public static final int MONTHS = 3;

    /** From here on a request without a place becomes a task. */
    public static final int MONTHS_UNTIL_TOLD = 2;

    private static final String AFTER = "cast(:on as date) > cast(%s + make_interval(months => %d) as date)";

    /** The last day on which the decision is carried out in time. */
    public LocalDate deadline() {
        return decisionDate.plusMonths(MONTHS);
    }

    /** Whether the decision is to be reported as not carried out in time: from the day after the deadline on. */
    public boolean isPast(LocalDate today) {
        return today.isAfter(deadline());
    }

    /** Whether the deadline comes closer than a month, and has not passed. */
    public boolean isClose(LocalDate today) {
        return !isPast(today) && today.isAfter(decisionDate.plusMonths(MONTHS_UNTIL_TOLD));
    }

    /** {@link #isPast} for many decisions at once: a condition on the column that holds the day, with the day {@code :on}. */
    public static String past(String column) {
        return AFTER.formatted(column, MONTHS);
    }

    /** The same for decisions that are past or close to it. */
    public static String pastOrClose(String column) {
        return AFTER.formatted(column, MONTHS_UNTIL_TOLD);
    }

    public long daysWaited(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(decisionDate, today));
    }

    /** Negative once the deadline has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, deadline());
    }
}
