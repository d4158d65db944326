package se.samplats.county.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How many days of a home were used, and by which municipality, counted by the database. */
@ApplicationScoped
public class LedgerDays {

    private final EntityManager database;

    LedgerDays(EntityManager database) {
        this.database = database;
    }

    /**
     * The days of one municipality's people: its residents where the home is its own, its placements where it is not.
     *
     * @param persons how many rows of the ledger these are: no fewer than there were people
     */
    public record Used(String municipality, int days, int persons) {}

    /** Between two days, the last not counted, in the order of the municipalities' codes. */
    public List<Used> of(UUID homeId, LocalDate from, LocalDate to) {
        List<?> rows = database.createNativeQuery("""
                select o.municipality, sum(least(coalesce(o.ends_before, 'infinity'), cast(:to as date))
                    - greatest(o.starts_on, cast(:from as date))), count(*)
                from occupancy o join place p on p.id = o.place_id
                where p.home_id = :home and o.kind in ('RESIDENT', 'STAY')
                  and o.starts_on < cast(:to as date) and coalesce(o.ends_before, 'infinity') > cast(:from as date)
                group by o.municipality order by o.municipality""")
                .setParameter("home", homeId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Used((String) row[0], ((Number) row[1]).intValue(), ((Number) row[2]).intValue()))
                .toList();
    }
}
