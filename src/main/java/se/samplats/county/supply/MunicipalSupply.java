package se.samplats.county.supply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.PriceRows;

/**
 * What one municipality offers, as of a version or later.
 *
 * @param homes in the order of their names
 * @param prices by level and home, what a day costs from each day on which that changes
 */
record MunicipalSupply(
        long version,
        List<OfferedHome> homes,
        Map<UUID, OfferedHome> homesById,
        Map<UUID, OfferedPlace> placesById,
        Map<Level, Map<UUID, NavigableMap<LocalDate, PriceRows.Prices>>> prices) {

    static MunicipalSupply of(
            long version,
            List<OfferedHome> homes,
            Map<Level, Map<UUID, NavigableMap<LocalDate, PriceRows.Prices>>> prices) {
        Map<UUID, OfferedHome> homesById = new HashMap<>();
        Map<UUID, OfferedPlace> placesById = new HashMap<>();
        for (OfferedHome home : homes) {
            homesById.put(home.id(), home);
            home.places().forEach(place -> placesById.put(place.id(), place));
        }
        return new MunicipalSupply(version, List.copyOf(homes), homesById, placesById, prices);
    }

    /** What a day costs, from each day on which that changes; null where the home has no price of the level. */
    @Nullable
    NavigableMap<LocalDate, PriceRows.Prices> prices(Level level, UUID home) {
        return prices.getOrDefault(level, Map.of()).get(home);
    }

    /** How much memory it takes, in places and homes. */
    int weight() {
        return 1 + homes.size() + placesById.size();
    }
}
