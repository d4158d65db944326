package se.samplats.steering.savings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samplats.steering.statistics.Span;

/** Stays in other municipalities' homes with what their days cost, and what was paid privately. Protected identities are left out. */
@ApplicationScoped
class PricedStays {

    /**
     * A day costs what the placement's quote froze; where there is none, as of stays that were imported, what the home's price list says of the
     * day, for members where both are party to an agreement on the price's first day within the stay.
     */
    private static final String STAYS = """
            with stay as (
              select o.id, coalesce(p.buyer || ' ' || nullif(p.case_reference, '–'), cast(o.id as text)) as person,
                o.municipality as buyer, h.municipality as seller, h.form, f.area, h.id as home_id, p.id as placement_id,
                p.quote is not null as quoted, o.starts_on, greatest(o.starts_on, cast(:from as date)) as starts,
                least(coalesce(o.ends_before, 'infinity'), cast(:to as date)) as ends
              from occupancy o join place b on b.id = o.place_id join home h on h.id = b.home_id
                join housing_form f on f.code = h.form left join placement p on p.occupancy_id = o.id
              where o.kind = 'STAY' and not o.confidential and o.municipality <> h.municipality
                and coalesce(o.ends_before, 'infinity') > cast(:from as date) and o.starts_on < cast(:to as date)
                and (p.id is null or p.status in ('BOOKED', 'ONGOING', 'ENDED')))
            select cast(s.id as text), s.person, s.buyer, s.seller, s.form, s.starts_on, s.starts, s.ends,
              (select net_day_price_ore from saving where placement_id = s.placement_id order by id desc limit 1),
              d.days, d.ore
            from stay s left join lateral (
              select least(s.ends, q.ends) - greatest(s.starts, q.starts) as days, q.ore from quoted_price q
                where s.quoted and q.occupancy_id = s.id and q.starts < s.ends and q.ends > s.starts
              union all
              select least(s.ends, coalesce(r.valid_until, 'infinity')) - greatest(s.starts, r.valid_from),
                case when exists (select 1 from membership m where m.area = s.area and m.one = s.buyer and m.other = s.seller
                  and m.valid_from <= greatest(s.starts, r.valid_from) and m.valid_until > greatest(s.starts, r.valid_from))
                  then r.member_ore else r.other_ore end
                from price_row r where not s.quoted and r.home_id = s.home_id and r.level = 'BASE' and r.valid_from < s.ends
                  and coalesce(r.valid_until, 'infinity') > s.starts) d on true
            order by s.id""";

    private static final String PURCHASES = """
            select e.municipality, e.form, e.starts_on, e.day_price_ore
            from external_purchase e left join purchase_request r on r.id = e.request_id
            where e.provider_kind in ('COMPANY', 'ASSOCIATION') and r.protected_identity is not true
              and e.starts_on >= :from and e.starts_on < :to""";

    private final EntityManager database;

    PricedStays(EntityManager database) {
        this.database = database;
    }

    List<PricedStay> within(Span span) {
        Map<String, PricedStay> stays = new LinkedHashMap<>();
        List<?> rows = database.createNativeQuery(STAYS)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> stays.merge((String) row[0], stay(row), PricedStays::both));
        return List.copyOf(stays.values());
    }

    private static PricedStay stay(Object[] row) {
        return new PricedStay(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                day(row[5]),
                day(row[6]),
                day(row[7]).minusDays(1),
                row[8] == null ? null : (Long) number(row[8]),
                row[9] == null ? List.of() : List.of(new PricedStay.PriceSlice(number(row[9]), number(row[10]))));
    }

    private static PricedStay both(PricedStay one, PricedStay other) {
        List<PricedStay.PriceSlice> slices = new ArrayList<>(one.slices());
        slices.addAll(other.slices());
        return new PricedStay(
                one.person(),
                one.buyer(),
                one.seller(),
                one.form(),
                one.began(),
                one.first(),
                one.last(),
                one.frozenNet(),
                slices);
    }

    /** Of those that began between two days, the second not included. */
    List<PrivatePurchase> purchases(LocalDate from, LocalDate to) {
        List<?> rows = database.createNativeQuery(PURCHASES)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PrivatePurchase((String) row[0], (String) row[1], day(row[2]), number(row[3])))
                .toList();
    }

    private static LocalDate day(Object day) {
        return day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
