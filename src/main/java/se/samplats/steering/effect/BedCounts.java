package se.samplats.steering.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many beds the county's homes had of each form: what may have changed the private share beside the cooperation. */
@ApplicationScoped
class BedCounts {

    /** A bed is there from its ledger's first day, or always where nothing is said of it, until it is closed for good. */
    private static final String STATEMENT = """
            select form, count(*) filter (where opened <= cast(:first as date) and closed > cast(:first as date)),
              count(*) filter (where opened <= cast(:last as date) and closed > cast(:last as date))
            from (select h.form,
                coalesce((select min(o.starts_on) from occupancy o where o.place_id = p.id), '-infinity') as opened,
                coalesce((select min(o.starts_on) from occupancy o where o.place_id = p.id and o.kind = 'CLOSURE'
                  and o.ends_before is null), 'infinity') as closed
              from place p join home h on h.id = p.home_id) bed
            group by form""";

    private final EntityManager database;

    BedCounts(EntityManager database) {
        this.database = database;
    }

    /** On a first and on a last day. */
    record BedCount(long first, long last) {

        BedCount plus(BedCount other) {
            return new BedCount(first + other.first, last + other.last);
        }
    }

    Map<String, BedCount> on(LocalDate first, LocalDate last) {
        Map<String, BedCount> beds = new HashMap<>();
        List<?> rows = database.createNativeQuery(STATEMENT)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> beds.put(
                        (String) row[0], new BedCount(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
        return beds;
    }
}
