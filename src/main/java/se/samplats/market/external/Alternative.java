package se.samplats.market.external;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Freshness;
import se.samplats.market.match.MatchView;
import se.samplats.market.match.Suitable;

/**
 * A municipal place that was free and suitable when care was bought elsewhere, as shown then.
 *
 * @param freeUntil the first day that is taken, or null where none is
 * @param distanceKm from the buyer's main town, as the crow flies
 * @param dayPriceOre null where the home had no price
 */
record Alternative(
        MatchView.HomeRef home,
        MatchView.PlaceRef place,
        LocalDate freeFrom,
        @Nullable LocalDate freeUntil,
        double distanceKm,
        @Nullable Long dayPriceOre,
        Freshness freshness) {

    static Alternative of(Suitable suitable) {
        return new Alternative(
                suitable.home(),
                suitable.place(),
                suitable.freeFrom(),
                suitable.freeUntil(),
                suitable.distanceKm(),
                suitable.dayPriceOre(),
                suitable.freshness());
    }
}
