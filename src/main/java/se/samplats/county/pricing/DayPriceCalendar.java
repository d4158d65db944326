package se.samplats.county.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/**
 * What a day costs one buyer in many homes, day by day.
 *
 * @param changes by level and home, the prices from each day on which they change
 * @param agreed by home, where buyer and home have an agreement
 */
public record DayPriceCalendar(
        String buyer,
        Map<Level, Map<UUID, NavigableMap<LocalDate, PriceRows.Prices>>> changes,
        Map<UUID, List<Period>> agreed) {

    /** Where no price is decided for the day, the last one before it; null where there is none. */
    public @Nullable Money on(Home home, Level level, LocalDate day) {
        NavigableMap<LocalDate, PriceRows.Prices> own =
                changes.getOrDefault(level, Map.of()).get(home.id());
        Map.Entry<LocalDate, PriceRows.Prices> price = own == null ? null : own.floorEntry(day);
        if (price == null) {
            return null;
        }
        return isMember(home, day)
                ? price.getValue().member()
                : price.getValue().other();
    }

    private boolean isMember(Home home, LocalDate day) {
        return buyer.equals(home.municipality())
                || agreed.getOrDefault(home.id(), List.of()).stream().anyMatch(period -> period.contains(day));
    }
}
