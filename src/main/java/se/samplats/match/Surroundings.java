package se.samplats.match;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.form.Forms;
import se.samplats.home.Home;
import se.samplats.home.Place;
import se.samplats.home.Vacancy;
import se.samplats.kernel.Money;
import se.samplats.kernel.NotFound;
import se.samplats.kernel.Position;

/**
 * What is known around the homes of one search.
 *
 * @param towns the position of each municipality's main town
 * @param base the base day price of each home to the buyer
 * @param raised the day price at the raised level, of those that have one
 */
record Surroundings(
        String buyer,
        Map<String, Position> towns,
        Forms forms,
        Map<UUID, Money> base,
        Map<UUID, Money> raised,
        LocalDate today) {

    Option option(Home home, @Nullable Place place, @Nullable Vacancy gap) {
        return new Option(
                home,
                forms.named(home.form(), "form"),
                place,
                gap,
                distanceKm(home),
                base.get(home.id()),
                raised.get(home.id()),
                today);
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
