package se.samplats.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The history of placements. */
@ApplicationScoped
class PlacementFacts implements PanacheRepositoryBase<PlacementFact, Long> {

    List<PlacementFact> of(UUID placement, long after, int most) {
        return find("placementId = ?1 and id > ?2 order by id", placement, after)
                .page(0, most)
                .list();
    }
}
