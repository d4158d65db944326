package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Why care was bought outside the county's own homes, by what the buyers said: of purchases that began in a range. */
@ApplicationScoped
class BoughtOutside {

    private static final String STATEMENT = """
            select municipality, form, %s, count(*), count(distinct case_reference) from external_purchase
            where %s starts_on >= :from and starts_on < :to group by 1, 2, 3""";

    private static final String REASONS =
            STATEMENT.formatted("reason", "provider_kind in ('COMPANY', 'ASSOCIATION') and");

    /** What somebody wrote in words of his own is one thing: other. */
    private static final String CRITERIA = STATEMENT.formatted("""
            case when failed_criterion is null then 'NOT_STATED' when failed_criterion = upper(failed_criterion)
              and failed_criterion ~ '^[A-Z_]+$' then failed_criterion else 'OTHER' end""", "");

    private final CountedRows database;

    BoughtOutside(CountedRows database) {
        this.database = database;
    }

    /** Of what was bought privately: the reason. */
    List<Counts.Row> reasons(Span span) {
        return database.within(REASONS, span);
    }

    /** Of all purchases: the criterion that no municipal place met (<i>GAP</i>). */
    List<Counts.Row> criteria(Span span) {
        return database.within(CRITERIA, span);
    }
}
