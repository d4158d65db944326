package se.samplats.steering.waitingreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samplats.county.home.Sex;
import se.samplats.market.request.DecisionClock;
import se.samplats.market.request.RequestStatus;
import se.samplats.platform.kernel.Bulk;

/** Reads the decisions that were past their three months. Those with a protected identity are their handlers' to report. */
@ApplicationScoped
class LateDecisions {

    static final int MOST = 5_000;

    private static final String DEADLINE =
            "cast(decision_date + make_interval(months => %d) as date)".formatted(DecisionClock.MONTHS);

    private static final String CLOSED = "cast(closed_at at time zone 'Europe/Stockholm' as date)";

    /** Late on a day, and neither closed before the first day nor in time. */
    private static final String LATE = """
            from purchase_request where status <> 'DRAFT' and not protected_identity and %1$s < cast(? as date)
              and (closed_at is null or %2$s >= cast(? as date) and %2$s > %1$s)""".formatted(DEADLINE, CLOSED);

    private static final String OF_MUNICIPALITY = "select reference, form, sex, decision_date, status, " + CLOSED + " "
            + LATE + " and municipality = ? order by decision_date, reference limit " + MOST;

    private static final String WAITING =
            "select count(*) " + LATE + " and (closed_at is null or " + CLOSED + " > cast(? as date))";

    private final Bulk bulk;

    LateDecisions(Bulk bulk) {
        this.bulk = bulk;
    }

    /**
     * @param from the first day of the quarter
     * @param on the day whose end is meant
     */
    List<LateDecision> of(String municipality, LocalDate from, LocalDate on) {
        List<LateDecision> found = new ArrayList<>();
        bulk.read(
                OF_MUNICIPALITY,
                List.of(on, from, municipality),
                row -> found.add(LateDecision.of(
                        row.getString(1),
                        row.getString(2),
                        Sex.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        RequestStatus.valueOf(row.getString(5)),
                        row.getObject(6, LocalDate.class),
                        on)));
        return found;
    }

    /** How many of the whole county waited at the end of a day. */
    long waiting(LocalDate from, LocalDate on) {
        long[] waiting = {0};
        bulk.read(WAITING, List.of(on, from, on), row -> waiting[0] = row.getLong(1));
        return waiting[0];
    }
}
