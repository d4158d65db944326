package se.samplats.money.costsharing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Amounts;

/**
 * A municipality that shares a cost: how many live there, and how many days it used.
 *
 * @param subscribedPlaces how many places it has bound itself to pay for, used or not
 * @param privateDayPriceOre what a day of the same care costs it privately, net of the VAT compensation
 */
public record CostMember(
        @NotNull @Pattern(regexp = "[0-9]{4}") String municipality,
        @NotNull @Min(0) @Max(100_000_000) Integer population,
        @NotNull @Min(0) @Max(100_000_000) Integer days,
        @Nullable @Min(0) @Max(10_000) Integer subscribedPlaces,

        @Nullable @Min(Amounts.LEAST_DAY_PRICE) @Max(Amounts.MOST_DAY_PRICE)
        Long privateDayPriceOre) {

    public CostMember(String municipality, Integer population, Integer days) {
        this(municipality, population, days, null, null);
    }

    int subscribed() {
        return subscribedPlaces == null ? 0 : subscribedPlaces;
    }
}
