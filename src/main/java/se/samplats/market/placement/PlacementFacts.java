package se.samplats.market.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samplats.county.pricing.Level;

/** The history of placements. */
@ApplicationScoped
public class PlacementFacts implements PanacheRepositoryBase<PlacementFact, Long> {

    List<PlacementFact> of(UUID placement, long after, int most) {
        return find("placementId = ?1 and id > ?2 order by id", placement, after)
                .page(0, most)
                .list();
    }

    /** All of a placement, in the order in which they were recorded. */
    List<PlacementFact> all(UUID placement) {
        return list("placementId = ?1 order by id", placement);
    }

    /** What stands of them. */
    public List<StandingFact> standing(UUID placement) {
        return StandingFact.of(all(placement));
    }

    /** The day on which somebody moved in, if somebody has. */
    public Optional<LocalDate> arrivedOn(UUID placement) {
        return StandingFact.last(standing(placement), PlacementFact.Kind.ARRIVED)
                .map(StandingFact::on);
    }

    /** The level of care that was changed to by the day, if it was changed. */
    public Optional<Level> levelOn(UUID placement, LocalDate day) {
        return StandingFact.levelOn(standing(placement), day);
    }

    /** How much of an add-on is reported for a day. */
    BigDecimal used(UUID placement, String addOn, LocalDate on) {
        return StandingFact.used(standing(placement), addOn, on);
    }
}
