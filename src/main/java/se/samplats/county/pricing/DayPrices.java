package se.samplats.county.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.samplats.county.agreement.AgreementVersion;
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
     * The price of one day at each level, by the home's id: one query for the prices and one for each area among the
     * homes. Where no price is decided for the day, the last one before it; a home without any is left out.
     */
    public Map<Level, Map<UUID, Money>> of(String buyer, Collection<Home> among, LocalDate on) {
        Map<UUID, AgreementVersion> versions = partners.of(buyer, among, on);
        Map<PriceRow.Level, Map<UUID, PriceRows.Prices>> prices =
                priceRows.dayPrices(among.stream().map(Home::id).toList(), on);
        Map<Level, Map<UUID, Money>> days = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            Map<UUID, PriceRows.Prices> ofLevel = prices.getOrDefault(level.row(), Map.of());
            Map<UUID, Money> own = new HashMap<>();
            for (Home home : among) {
                PriceRows.Prices price = ofLevel.get(home.id());
                if (price != null) {
                    boolean member = versions.containsKey(home.id()) || buyer.equals(home.municipality());
                    own.put(home.id(), member ? price.member() : price.other());
                }
            }
            days.put(level, own);
        }
        return days;
    }
}
