package se.samplats.market.placement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Actor;

/** Placements as a reader sees them, with the questions about them; {@code change} implements it. */
public interface PlacementViews {

    /** By their ids: a few queries for all of them. */
    Map<UUID, PlacementView> views(Actor reader, Collection<Placement> some, Language language);

    default PlacementView view(Actor reader, Placement placement, Language language) {
        return Objects.requireNonNull(
                views(reader, List.of(placement), language).get(placement.id()));
    }
}
