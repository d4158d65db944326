package se.samplats.market.match;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.HousingForm;
import se.samplats.county.home.Home;
import se.samplats.county.home.Place;
import se.samplats.county.home.Vacancy;
import se.samplats.platform.kernel.Money;

/**
 * One place of one home, as it is judged: with the gap that could take the person.
 *
 * @param form the home's form
 * @param place null when the home has no place at all
 * @param gap the gap that holds the wanted period, or else the first later one that is long enough; null without any
 * @param distanceKm from the buyer's main town to the home, or to its municipality's where the address is hidden
 * @param price the base day price to the buyer; null when the home has no price list
 * @param raisedPrice the day price at the raised level; null when the home has none
 */
record Option(
        Home home,
        HousingForm form,
        @Nullable Place place,
        @Nullable Vacancy gap,
        double distanceKm,
        @Nullable Money price,
        @Nullable Money raisedPrice,
        LocalDate today) {

    boolean isElsewhere(String buyer) {
        return !home.municipality().equals(buyer);
    }
}
