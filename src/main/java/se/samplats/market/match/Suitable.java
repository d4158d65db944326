package se.samplats.market.match;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Freshness;
import se.samplats.platform.kernel.Money;

/**
 * A place that fits, without words.
 *
 * @param freeUntil the first day that is taken again; null where none is
 * @param dayPriceOre null where the home has no price
 */
public record Suitable(
        MatchView.HomeRef home,
        MatchView.PlaceRef place,
        LocalDate freeFrom,
        @Nullable LocalDate freeUntil,
        double distanceKm,
        @Nullable Long dayPriceOre,
        Freshness freshness) {

    static Suitable of(Match match) {
        Option option = match.option();
        Money price = option.price();
        return new Suitable(
                MatchView.HomeRef.of(option.home()),
                MatchView.PlaceRef.of(Objects.requireNonNull(option.place())),
                MatchView.freeFrom(option),
                Objects.requireNonNull(option.gap()).freeUntil(),
                option.distanceKm(),
                price == null ? null : (Long) price.ore(),
                option.home().freshness(option.form(), option.today()));
    }
}
