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

    /** The day on which somebody moved in, if somebody has. */
    public Optional<LocalDate> arrivedOn(UUID placement) {
        return find("placementId = ?1 and kind = ?2 order by id desc", placement, PlacementFact.Kind.ARRIVED)
                .firstResultOptional()
                .map(PlacementFact::happenedOn);
    }

    /** The level of care that was changed to by the day, if it was changed. */
    public Optional<Level> levelOn(UUID placement, LocalDate day) {
        return find(
                        "placementId = ?1 and kind = ?2 and happenedOn <= ?3 order by happenedOn desc, id desc",
                        placement,
                        PlacementFact.Kind.LEVEL_CHANGED,
                        day)
                .firstResultOptional()
                .map(PlacementFact::level);
    }

    /** How much of an add-on is reported for a day. */
    BigDecimal used(UUID placement, String addOn, LocalDate on) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(quantity), 0) from PlacementFact where placementId = :placement and addOn = :addOn"
                                + " and happenedOn = :on",
                        BigDecimal.class)
                .setParameter("placement", placement)
                .setParameter("addOn", addOn)
                .setParameter("on", on)
                .getSingleResult();
    }
}
