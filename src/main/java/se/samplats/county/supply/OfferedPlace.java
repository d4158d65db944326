package se.samplats.county.supply;

import java.util.UUID;
import se.samplats.county.home.Place;

/**
 * A place as a search sees it.
 *
 * @param label what the home calls it: a number or a name on the door
 */
public record OfferedPlace(UUID id, String label, boolean wheelchair) {

    public static OfferedPlace of(Place place) {
        return new OfferedPlace(place.id(), place.label(), place.wheelchair());
    }
}
