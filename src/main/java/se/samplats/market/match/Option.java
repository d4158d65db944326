package se.samplats.market.match;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.HousingForm;
import se.samplats.county.home.Vacancy;
import se.samplats.county.supply.OfferedHome;
import se.samplats.county.supply.OfferedPlace;
import se.samplats.platform.kernel.Money;

/**
 * One place of one home, as it is judged: from the first day on which it could take the person.
 *
 * @param form the home's form
 * @param place null when the home has no place at all
 * @param opening that day, and the gap it lies in
 * @param onlyDays for how many days the place is free then, where nobody has said how many are needed and they are fewer than is
 *     usual for the form; null otherwise
 * @param distanceKm from the buyer's main town to the home, or to its municipality's where the address is hidden
 * @param price the base day price to the buyer on the first day; null when the home has no price list
 * @param raisedPrice the day price at the raised level on the first day; null when the home has none
 */
record Option(
        OfferedHome home,
        HousingForm form,
        @Nullable OfferedPlace place,
        Opening opening,
        @Nullable Integer onlyDays,
        double distanceKm,
        @Nullable Money price,
        @Nullable Money raisedPrice,
        LocalDate today) {

    boolean isElsewhere(String buyer) {
        return !home.municipality().equals(buyer);
    }

    @Nullable
    Vacancy gap() {
        return opening.gap();
    }

    LocalDate start() {
        return opening.start();
    }
}
