package se.samplats.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Care days and their cost, counted by the database in one pass over what lies in the range. */
@ApplicationScoped
class CareDays {

    /**
     * The care of one kind that one municipality pays for, of one form in one month.
     *
     * @param unpricedDays the days among them for which the home had no price
     */
    record Row(Cell cell, CareKind kind, long days, long costOre, long unpricedDays, Headcount count) {}

    /**
     * A home's price towards a buyer changes when the month, the price list or the agreements between them do: each pair
     * that met in the range gets its slices of time with one price each, and the ledger is laid over them. Where a placement
     * froze a quote, the difference between its days' price and the list's is added. Purchases outside the county carry
     * their own price.
     */
    private static final String STATEMENT = """
            with care as materialized (
              select o.id, p.home_id, h.form, h.municipality as seller,
                case o.kind when 'RESIDENT' then h.municipality else o.municipality end as buyer,
                greatest(o.starts_on, cast(:from as date)) as starts,
                least(coalesce(o.ends_before, 'infinity'), cast(:to as date)) as ends
              from occupancy o join place p on p.id = o.place_id join home h on h.id = p.home_id
              where o.kind in ('RESIDENT', 'STAY') and coalesce(o.ends_before, 'infinity') > cast(:from as date)
                and o.starts_on < cast(:to as date)
            ), month as (
              select to_char(m, 'YYYY-MM') as name, greatest(cast(m as date), cast(:from as date)) as starts,
                least(cast(m + interval '1 month' as date), cast(:to as date)) as ends
              from generate_series(date_trunc('month', cast(:from as timestamp)),
                cast(:to as timestamp) - interval '1 day', interval '1 month') m
            ), pair as materialized (
              select c.home_id, c.buyer, c.seller, f.code as form, f.area
              from (select distinct home_id, buyer, seller, form from care) c join housing_form f on f.code = c.form
            ), cut as (
              select home_id, buyer, m.starts as day from pair cross join month m
              union select home_id, buyer, unnest(array [r.valid_from, r.valid_until])
                from pair join price_row r using (home_id) where r.level = 'BASE'
              union select home_id, buyer, unnest(array [m.valid_from, m.valid_until])
                from pair join membership m on (m.area, m.one, m.other) = (pair.area, pair.buyer, pair.seller)
            ), slice as (
              select home_id, buyer, day as starts,
                lead(day, 1, cast(:to as date)) over (partition by home_id, buyer order by day) as ends
              from cut where day >= cast(:from as date) and day < cast(:to as date)
            ), tariff as materialized (
              select s.home_id, s.buyer, s.starts, s.ends, m.name as month, s.starts = m.starts as opens_month,
                case when pair.buyer = pair.seller or exists (
                    select from membership i where (i.area, i.one, i.other) = (pair.area, pair.buyer, pair.seller)
                      and i.valid_from <= s.starts and i.valid_until > s.starts)
                  then r.member_ore else r.other_ore end as ore
              from slice s join pair using (home_id, buyer) join month m on s.starts >= m.starts and s.starts < m.ends
                left join price_row r on r.home_id = s.home_id and r.level = 'BASE' and r.valid_from <= s.starts
                  and coalesce(r.valid_until, 'infinity') > s.starts
            ), counted as (
              select c.buyer, c.form, t.month, case when c.buyer = c.seller then 'OWN' else 'COUNTY' end as kind,
                o.days, o.days * coalesce(t.ore, 0) as cost, case when t.ore is null then o.days else 0 end as unpriced,
                t.opens_month or t.starts <= c.starts as present, t.starts <= c.starts as first
              from care c join tariff t on (t.home_id, t.buyer) = (c.home_id, c.buyer)
                  and t.starts < c.ends and t.ends > c.starts
                cross join lateral (select least(c.ends, t.ends) - greatest(c.starts, t.starts) as days) o
              union all
              select c.buyer, c.form, t.month, case when c.buyer = c.seller then 'OWN' else 'COUNTY' end,
                0, o.days * (q.ore - coalesce(t.ore, 0)), case when t.ore is null then -o.days else 0 end, false, false
              from quoted_price q join care c on c.id = q.occupancy_id
                join tariff t on (t.home_id, t.buyer) = (c.home_id, c.buyer)
                  and t.starts < c.ends and t.ends > c.starts and t.starts < q.ends and t.ends > q.starts
                cross join lateral (select least(c.ends, t.ends, q.ends) - greatest(c.starts, t.starts, q.starts)) o (days)
              where o.days > 0
              union all
              select e.municipality, e.form, m.name, e.provider_kind, o.days, o.days * e.day_price_ore, 0,
                true, greatest(e.starts_on, cast(:from as date)) >= m.starts
              from external_purchase e join month m on e.starts_on < m.ends
                  and coalesce(e.ends_before, 'infinity') > m.starts
                cross join lateral (select least(coalesce(e.ends_before, 'infinity'), m.ends)
                  - greatest(e.starts_on, m.starts) as days) o
              where coalesce(e.ends_before, 'infinity') > cast(:from as date) and e.starts_on < cast(:to as date)
            )
            select buyer, form, month, kind, sum(days), cast(sum(cost) as bigint), sum(unpriced),
              count(*) filter (where present), count(*) filter (where first)
            from counted group by buyer, form, month, kind""";

    private final EntityManager database;

    CareDays(EntityManager database) {
        this.database = database;
    }

    List<Row> within(Span span) {
        List<?> rows = database.createNativeQuery(STATEMENT)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(CareDays::row).toList();
    }

    private static Row row(Object[] row) {
        return new Row(
                new Cell((String) row[0], (String) row[1], (String) row[2]),
                CareKind.valueOf((String) row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                new Headcount((int) number(row[7]), (int) number(row[8])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
