package se.samplats.market.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samplats.platform.kernel.Period;

/** The absences of placements. */
@ApplicationScoped
class Absences implements PanacheRepositoryBase<Absence, UUID> {

    boolean overlaps(UUID placement, Period period) {
        List<Absence> all = list("placementId", placement);
        return all.stream().anyMatch(absence -> absence.period().overlaps(period));
    }

    /** The absences of many placements that are under way on the day, or announced. */
    List<Absence> notOver(Collection<UUID> placements, LocalDate day) {
        return list(
                "placementId in ?1 and (period.end is null or period.end > ?2) order by period.start", placements, day);
    }

    /** All of one, in the order of their days. */
    List<Absence> of(UUID placement) {
        return list("placementId = ?1 order by period.start", placement);
    }

    /** Those that the facts come to, in the place of those before. */
    void rebuild(UUID placement, List<Period> periods) {
        delete("placementId", placement);
        periods.forEach(period -> persist(new Absence(placement, period)));
        flush();
    }

    /** The absence that is under way on the day, or began before it and has no end. */
    Optional<Absence> on(UUID placement, LocalDate day) {
        return find(
                        "placementId = ?1 and period.start < ?2 and (period.end is null or period.end >= ?2)",
                        placement,
                        day)
                .firstResultOptional();
    }
}
