package se.samplats.market.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.HousingForm;
import se.samplats.county.home.Vacancy;
import se.samplats.county.pricing.Level;
import se.samplats.county.supply.OfferedHome;
import se.samplats.county.supply.OfferedPlace;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Position;

/**
 * What is known around the homes of one search.
 *
 * @param towns the position of each municipality's main town
 * @param forms the housing form of each code
 * @param lengthKnown whether the need says how many days are needed
 */
record TownsAndPrices(
        String buyer,
        Function<String, Optional<Position>> towns,
        Function<String, HousingForm> forms,
        DayPrice prices,
        boolean lengthKnown,
        LocalDate today) {

    /** What a day at a level costs the buyer in a home; null where it has no price. */
    interface DayPrice {
        @Nullable
        Money on(OfferedHome home, Level level, LocalDate day);
    }

    /** @param inOrder the place's gaps, the earliest first */
    Option option(Need need, OfferedHome home, @Nullable OfferedPlace place, List<Vacancy> inOrder) {
        return option(home, place, Opening.of(inOrder, need));
    }

    Option option(OfferedHome home, @Nullable OfferedPlace place, Opening opening) {
        HousingForm form = forms.apply(home.form());
        return new Option(
                home,
                form,
                place,
                opening,
                onlyDays(form, opening),
                distanceKm(home),
                prices.on(home, Level.BASE, opening.start()),
                prices.on(home, Level.RAISED, opening.start()),
                today);
    }

    private @Nullable Integer onlyDays(HousingForm form, Opening opening) {
        if (lengthKnown || opening.gap() == null) {
            return null;
        }
        long days = Opening.daysFrom(opening.gap(), opening.start());
        return days < form.usualDays() ? (Integer) (int) days : null;
    }

    /** To the home; where its position is hidden or unknown, to its municipality's main town, which everybody knows. */
    private double distanceKm(OfferedHome home) {
        Position there = home.position() == null ? town(home.municipality()) : home.position();
        return town(buyer).distanceKm(there);
    }

    private Position town(String code) {
        return towns.apply(code).orElseThrow(() -> new NotFound("municipality"));
    }
}
