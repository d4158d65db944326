package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import se.samplats.platform.kernel.FewPersons;

/** What was bought privately, month by month, with what the ledger said at the decision. */
@ApplicationScoped
class JudgedPurchases {

    /**
     * What has not been judged is as if only the form were known. A purchase for a protected identity is counted where five others of its
     * municipality and form are.
     */
    private static final String STATEMENT = """
            with month as (
              select greatest(cast(m as date), cast(:from as date)) as starts,
                least(cast(m + interval '1 month' as date), cast(:to as date)) as ends
              from generate_series(date_trunc('month', cast(:from as timestamp)),
                cast(:to as timestamp) - interval '1 day', interval '1 month') m
            )
            select e.municipality, e.form, to_char(m.starts, 'YYYY-MM'), coalesce(j.verdict, 'UNKNOWN'), e.case_reference,
              d.ends - d.starts,
              case when j.counted_from is not null then
                greatest(0, least(d.ends, coalesce(j.counted_until, 'infinity')) - greatest(d.starts, j.counted_from)) end,
              case when j.free_from is not null then
                greatest(0, least(d.ends, coalesce(j.free_until, 'infinity')) - greatest(d.starts, j.free_from)) end,
              e.day_price_ore
            from (select *, count(*) filter (where protected_for is not null) over (partition by municipality, form) as confidentials
              from external_purchase) e
              join month m on e.starts_on < m.ends and coalesce(e.ends_before, 'infinity') > m.starts
              left join purchase_judgement j on j.purchase_id = e.id
              cross join lateral (select greatest(e.starts_on, m.starts) as starts,
                least(coalesce(e.ends_before, 'infinity'), m.ends) as ends) d
            where e.provider_kind in ('COMPANY', 'ASSOCIATION') and coalesce(e.ends_before, 'infinity') > cast(:from as date)
              and e.starts_on < cast(:to as date) and (e.protected_for is null or e.confidentials > :few)""";

    private final CountedRows database;

    JudgedPurchases(CountedRows database) {
        this.database = database;
    }

    /**
     * A purchase in one month.
     *
     * @param person whose case it is, as its municipality names it
     * @param days all of the month that it lasted
     * @param counted those of them on which a suitable bed was free that no other purchase counts
     * @param free those on which a bed was free: an upper bound where only the form is known
     */
    record JudgedMonth(
            Cell cell, String verdict, String person, long days, long counted, long free, long dayPriceOre) {}

    List<JudgedMonth> within(Span span) {
        return database.raw(STATEMENT, Map.of("from", span.from(), "to", span.to(), "few", FewPersons.FEWEST)).stream()
                .map(row -> new JudgedMonth(
                        new Cell((String) row[0], (String) row[1], (String) row[2]),
                        (String) row[3],
                        row[0] + " " + row[4],
                        CountedRows.number(row[5]),
                        row[6] == null ? 0 : CountedRows.number(row[6]),
                        row[7] == null ? 0 : CountedRows.number(row[7]),
                        CountedRows.number(row[8])))
                .toList();
    }
}
