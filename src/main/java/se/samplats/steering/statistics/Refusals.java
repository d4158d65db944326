package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The homes' refusals (<i>avslag</i>) by coded reason. */
@ApplicationScoped
class Refusals {

    private static final String STATEMENT = """
            select o.buyer, r.form, case when o.protected_for is null then o.decline_reason else 'PROTECTED' end,
              count(*), count(distinct o.request_id)
            from offer o join purchase_request r on r.id = o.request_id
            where o.status = 'DECLINED' and cast(o.answered_at at time zone 'Europe/Stockholm' as date) >= :from
              and cast(o.answered_at at time zone 'Europe/Stockholm' as date) < :to
            group by 1, 2, 3""";

    private final CountedRows database;

    Refusals(CountedRows database) {
        this.database = database;
    }

    List<Counts.Row> within(Span span) {
        return database.within(STATEMENT, span);
    }
}
