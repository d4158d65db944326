package se.samplats.county.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import se.samplats.county.home.Home;
import se.samplats.platform.kernel.Money;

/** What a day costs a buyer in many homes at once: for search and ranking, where a whole quote would be too much. */
@ApplicationScoped
@Transactional
public class DayPrices {

    private final Partners partners;
    private final PriceRows priceRows;

    DayPrices(Partners partners, PriceRows priceRows) {
        this.partners = partners;
        this.priceRows = priceRows;
    }

    /**
     * The price of one day at each level, by the home's id. Where no price is decided for the day, the last one before it; a
     * home without any is left out.
     */
    public Map<Level, Map<UUID, Money>> of(String buyer, Collection<Home> among, LocalDate on) {
        DayPriceCalendar calendar = between(buyer, among, on, on);
        Map<Level, Map<UUID, Money>> days = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            Map<UUID, Money> own = new HashMap<>();
            for (Home home : among) {
                Money price = calendar.on(home, level, on);
                if (price != null) {
                    own.put(home.id(), price);
                }
            }
            days.put(level, own);
        }
        return days;
    }

    /**
     * The prices of all days from the first to the last: one query for the prices and one for each area among the homes, however
     * many homes and days.
     */
    public DayPriceCalendar between(String buyer, Collection<Home> among, LocalDate first, LocalDate last) {
        Map<PriceRow.Level, Map<UUID, NavigableMap<LocalDate, PriceRows.Prices>>> rows =
                priceRows.dayPrices(among.stream().map(Home::id).toList(), first, last);
        Map<Level, Map<UUID, NavigableMap<LocalDate, PriceRows.Prices>>> changes = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            changes.put(level, rows.getOrDefault(level.row(), Map.of()));
        }
        return new DayPriceCalendar(buyer, changes, partners.of(buyer, among, first, last));
    }
}
