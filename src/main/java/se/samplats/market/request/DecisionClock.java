package se.samplats.market.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The three-month clock: a decision not carried out within three months of its date is reported to IVO and the auditors
 * (SoL 34:1–3, LSS 28 f–h §§).
 *
 * @param decisionDate the day of the decision
 */
public record DecisionClock(LocalDate decisionDate) {

    private static final int MONTHS = 3;

    /** The last day on which the decision is carried out in time. */
    public LocalDate deadline() {
        return decisionDate.plusMonths(MONTHS);
    }

    public long daysWaited(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(decisionDate, today));
    }

    /** Negative once the deadline has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, deadline());
    }
}
