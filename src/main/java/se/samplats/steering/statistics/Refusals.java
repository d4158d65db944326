package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.samplats.steering.disclosure.Published;

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

    private static final String WHO = """
            select o.buyer || ' ' || coalesce(nullif(r.case_reference, '–'), cast(r.id as text)), o.buyer, r.form, o.decline_reason,
              cast(o.answered_at at time zone 'Europe/Stockholm' as date), cast(o.answered_at at time zone 'Europe/Stockholm' as date)
            from offer o join purchase_request r on r.id = o.request_id
            where o.status = 'DECLINED' and o.protected_for is null
              and cast(o.answered_at at time zone 'Europe/Stockholm' as date) >= :from
              and cast(o.answered_at at time zone 'Europe/Stockholm' as date) < :to
            order by 1, 2, 3, 4, 5""";

    private final CountedRows database;
    private final CountedTables tables;

    Refusals(CountedRows database, CountedTables tables) {
        this.database = database;
        this.tables = tables;
    }

    Counts within(Span span, @Nullable String own) {
        Published published = tables.within(CountedTables.BY_WORD, WHO, span);
        return new Counts(
                database.within(STATEMENT, span),
                cell -> CountedTables.shows(published, CountedTables.part(cell, cell.month()), span),
                own);
    }
}
