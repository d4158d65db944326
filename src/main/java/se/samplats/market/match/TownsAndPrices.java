package se.samplats.market.match;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Forms;
import se.samplats.county.home.Home;
import se.samplats.county.home.Place;
import se.samplats.county.home.Vacancy;
import se.samplats.county.pricing.Level;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Position;

/**
 * What is known around the homes of one search.
 *
 * @param towns the position of each municipality's main town
 * @param dayPrices what a day at each level costs the buyer in each home that has a price for it
 */
record TownsAndPrices(
        String buyer,
        Map<String, Position> towns,
        Forms forms,
        Map<Level, Map<UUID, Money>> dayPrices,
        LocalDate today) {

    Option option(Home home, @Nullable Place place, @Nullable Vacancy gap) {
        return new Option(
                home,
                forms.named(home.form(), "form"),
                place,
                gap,
                distanceKm(home),
                price(home, Level.BASE),
                price(home, Level.RAISED),
                today);
    }

    private @Nullable Money price(Home home, Level level) {
        return dayPrices.getOrDefault(level, Map.of()).get(home.id());
    }

    /** To the home; where its position is hidden or unknown, to its municipality's main town, which everybody knows. */
    private double distanceKm(Home home) {
        Position there = home.position() == null ? town(home.municipality()) : home.position();
        return town(buyer).distanceKm(there);
    }

    private Position town(String code) {
        Position town = towns.get(code);
        if (town == null) {
            throw new NotFound("municipality");
        }
        return town;
    }
}
