package se.samplats.steering.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.samplats.platform.kernel.FewPersons;

/** Care days and their cost, counted by the database in one pass over what lies in the range. */
@ApplicationScoped
class CareDays {

    /**
     * The care of one kind that one municipality pays for, of one form in one month.
     *
     * @param unpricedDays the days among them for which the home had no price
     */
    record Row(Cell cell, CareKind kind, long days, long costOre, long unpricedDays) {}

    /**
     * A home's price changes when its price list does, and what list a buyer pays by when agreements do. So each home's time
     * is cut into slices at months, prices and agreements, and the ledger is laid over them. Where a placement froze a
     * quote, the difference between its days' price and the list's is added. Purchases outside the county carry their own
     * price. A stay or a purchase for a protected identity is counted where five others of its municipality and form are.
     */
    private static final String STATEMENT = """
            with care as materialized (
              select * from (select o.id, p.home_id, h.form collate "C" as form, f.area, h.municipality collate "C" as seller,
                case o.kind when 'RESIDENT' then h.municipality else o.municipality end collate "C" as buyer,
                greatest(o.starts_on, cast(:from as date)) as starts,
                least(coalesce(o.ends_before, 'infinity'), cast(:to as date)) as ends,
                o.confidential, count(*) filter (where o.confidential) over (partition by o.municipality, h.form) as confidentials
              from occupancy o join place p on p.id = o.place_id join home h on h.id = p.home_id
                join housing_form f on f.code = h.form
              where o.kind in ('RESIDENT', 'STAY') and coalesce(o.ends_before, 'infinity') > cast(:from as date)
                and o.starts_on < cast(:to as date)) known
              where not confidential or confidentials > :few
            ), bought as (
              select *, count(*) filter (where protected_for is not null) over (partition by municipality, form) as confidentials
              from external_purchase
              where coalesce(ends_before, 'infinity') > cast(:from as date) and starts_on < cast(:to as date)
            ), month as (
              select greatest(cast(m as date), cast(:from as date)) as starts,
                least(cast(m + interval '1 month' as date), cast(:to as date)) as ends
              from generate_series(date_trunc('month', cast(:from as timestamp)),
                cast(:to as timestamp) - interval '1 day', interval '1 month') m
            ), epoch as materialized (
              select cast(:from as date) as day
              union select unnest(array [valid_from, valid_until]) from agreement_version
            ), partner as materialized (
              select distinct m.area, m.one, m.other, e.day as epoch
              from membership m join epoch e on m.valid_from <= e.day and m.valid_until > e.day
            ), used as materialized (
              select distinct home_id from care
            ), cut as (
              select home_id, starts as day from used cross join month
              union select home_id, day from used cross join epoch
              union select home_id, unnest(array [valid_from, valid_until])
                from used join price_row using (home_id) where level = 'BASE'
            ), slice as (
              select home_id, day as starts, lead(day, 1, cast(:to as date)) over (partition by home_id order by day) as ends
              from cut where day >= cast(:from as date) and day < cast(:to as date)
            ), tariff as materialized (
              select s.home_id, s.starts, s.ends, cast(date_trunc('month', s.starts) as date) as month,
                (select max(e.day) from epoch e where e.day <= s.starts) as epoch, r.member_ore, r.other_ore
              from slice s left join price_row r on r.home_id = s.home_id and r.level = 'BASE' and r.valid_from <= s.starts
                and coalesce(r.valid_until, 'infinity') > s.starts
            ), priced as materialized (
              select c.id, c.buyer, c.form, t.month, c.buyer = c.seller as own,
                greatest(c.starts, t.starts) as starts, least(c.ends, t.ends) as ends,
                case when c.buyer = c.seller or a.epoch is not null then t.member_ore else t.other_ore end as ore
              from care c join tariff t on t.home_id = c.home_id and t.starts < c.ends and t.ends > c.starts
                left join partner a on (a.area, a.one, a.other, a.epoch) = (c.area, c.buyer, c.seller, t.epoch)
            ), counted as (
              select buyer, form, month, case when own then 'OWN' else 'COUNTY' end collate "C" as kind,
                ends - starts as days, (ends - starts) * coalesce(ore, 0) as cost,
                case when ore is null then ends - starts else 0 end as unpriced
              from priced
              union all
              select p.buyer, p.form, p.month, case when p.own then 'OWN' else 'COUNTY' end collate "C",
                0, o.days * (q.ore - coalesce(p.ore, 0)), case when p.ore is null then -o.days else 0 end
              from quoted_price q join priced p on p.id = q.occupancy_id and p.starts < q.ends and p.ends > q.starts
                cross join lateral (select least(p.ends, q.ends) - greatest(p.starts, q.starts) as days) o
              union all
              select e.municipality collate "C", e.form collate "C", cast(date_trunc('month', m.starts) as date),
                e.provider_kind collate "C", o.days, o.days * e.day_price_ore, 0
              from bought e join month m on e.starts_on < m.ends
                  and coalesce(e.ends_before, 'infinity') > m.starts
                cross join lateral (select least(coalesce(e.ends_before, 'infinity'), m.ends)
                  - greatest(e.starts_on, m.starts) as days) o
              where e.protected_for is null or e.confidentials > :few
            )
            select buyer, form, to_char(month, 'YYYY-MM'), kind, sum(days), cast(sum(cost) as bigint), sum(unpriced)
            from counted group by buyer, form, month, kind""";

    private final EntityManager database;

    CareDays(EntityManager database) {
        this.database = database;
    }

    List<Row> within(Span span) {
        List<?> rows = database.createNativeQuery(STATEMENT)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .setParameter("few", FewPersons.FEWEST)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(CareDays::row).toList();
    }

    private static Row row(Object[] row) {
        return new Row(
                new Cell((String) row[0], (String) row[1], (String) row[2]),
                CareKind.valueOf((String) row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
