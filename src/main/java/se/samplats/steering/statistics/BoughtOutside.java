package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.samplats.steering.disclosure.Published;

/** Why care was bought outside the county's own homes, by what the buyers said: of purchases that began in a range. */
@ApplicationScoped
class BoughtOutside {

    private static final String STATEMENT = """
            select municipality, form, case when protected_for is null then %s else 'PROTECTED' end, count(*),
              count(distinct case_reference) from external_purchase
            where %s starts_on >= :from and starts_on < :to group by 1, 2, 3""";

    private static final String REASONS =
            STATEMENT.formatted("reason", "provider_kind in ('COMPANY', 'ASSOCIATION') and");

    /** What somebody wrote in words of his own is one thing: other. */
    private static final String CRITERION = """
            case when failed_criterion is null then 'NOT_STATED' when failed_criterion = upper(failed_criterion)
              and failed_criterion ~ '^[A-Z_]+$' then failed_criterion else 'OTHER' end""";

    private static final String CRITERIA = STATEMENT.formatted(CRITERION, "");

    private static final String WHO = """
            select municipality || ' ' || coalesce(nullif(case_reference, '–'), cast(id as text)), municipality, form,
              case when provider_kind in ('COMPANY', 'ASSOCIATION') then 'PRIVATE' else 'PUBLIC' end, reason, %s, starts_on, starts_on
            from external_purchase where protected_for is null and starts_on >= :from and starts_on < :to order by 1, 2, 3, 4, 5, 6, 7""".formatted(CRITERION);

    private final CountedRows database;
    private final CountedTables tables;

    BoughtOutside(CountedRows database, CountedTables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** Of what was bought privately: the reason. */
    Counts reasons(Span span, @Nullable String own) {
        Published published = tables.within(CountedTables.OF_PURCHASES, WHO, span);
        return new Counts(
                database.within(REASONS, span),
                cell -> CountedTables.shows(published, CountedTables.part(cell, "PRIVATE", cell.month(), null), span),
                own);
    }

    /** Of all purchases: the criterion that no municipal place met (<i>GAP</i>). */
    Counts criteria(Span span, @Nullable String own) {
        Published published = tables.within(CountedTables.OF_PURCHASES, WHO, span);
        return new Counts(
                database.within(CRITERIA, span),
                cell -> CountedTables.shows(published, CountedTables.part(cell, null, null, cell.month()), span),
                own);
    }
}
