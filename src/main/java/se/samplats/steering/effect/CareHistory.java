package se.samplats.steering.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All care of some days, and when the cooperation about it began. */
@ApplicationScoped
class CareHistory {

    /** Whoever has a protected identity is left out. Who is the same person is told by the case, and where it is erased by the row. */
    private static final String STAYS = """
            select person, municipality, form, privately, greatest(starts_on, cast(:from as date)),
              least(coalesce(ends_before, 'infinity'), cast(:to as date))
            from (
              select coalesce(p.buyer || ' ' || nullif(p.case_reference, '–'), cast(o.id as text)) as person,
                case o.kind when 'RESIDENT' then h.municipality else o.municipality end as municipality, h.form, false as privately,
                o.starts_on, o.ends_before
              from occupancy o join place b on b.id = o.place_id join home h on h.id = b.home_id
                left join placement p on p.occupancy_id = o.id
              where o.kind in ('RESIDENT', 'STAY') and not o.confidential
                and coalesce(o.ends_before, 'infinity') > cast(:from as date) and o.starts_on < cast(:to as date)
              union all
              select e.municipality || ' ' || coalesce(nullif(e.case_reference, '–'), cast(e.id as text)), e.municipality, e.form,
                e.provider_kind in ('COMPANY', 'ASSOCIATION'), e.starts_on, e.ends_before
              from external_purchase e left join purchase_request r on r.id = e.request_id
              where r.protected_identity is not true
                and coalesce(e.ends_before, 'infinity') > cast(:from as date) and e.starts_on < cast(:to as date)) care""";

    private final EntityManager database;

    CareHistory(EntityManager database) {
        this.database = database;
    }

    /** @param to the first day after */
    List<CareStay> stays(LocalDate from, LocalDate to) {
        List<?> rows = database.createNativeQuery(STAYS)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(CareHistory::stay).toList();
    }

    private static CareStay stay(Object[] row) {
        return new CareStay(
                (String) row[0],
                new CareUnit((String) row[1], (String) row[2]),
                (Boolean) row[3],
                day(row[4]),
                day(row[5]));
    }

    /** When each municipality began to cooperate about each form, or will. */
    Map<CareUnit, LocalDate> starts() {
        Map<CareUnit, LocalDate> starts = new HashMap<>();
        List<?> rows = database.createNativeQuery("select municipality, form, starts_on from cooperation_start")
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> starts.put(new CareUnit((String) row[0], (String) row[1]), day(row[2])));
        return starts;
    }

    private static LocalDate day(Object day) {
        return day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day;
    }
}
