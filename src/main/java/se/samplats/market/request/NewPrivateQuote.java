package se.samplats.market.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.samplats.platform.kernel.Amounts;

/**
 * A private provider's quote as it comes in.
 *
 * @param dayPriceOre before VAT compensation
 * @param quotedOn the day on which the provider gave it: at most a year ago
 */
public record NewPrivateQuote(
        @NotNull @Min(Amounts.LEAST_DAY_PRICE) @Max(Amounts.MOST_DAY_PRICE)
        Long dayPriceOre,

        @NotNull PrivateQuote.Provider provider,
        @NotNull LocalDate quotedOn) {

    private static final int MONTHS = 12;

    /** Whether it is recent: not of a future day, and no older than the purchases it is compared with. */
    boolean isOf(LocalDate today) {
        return !quotedOn.isAfter(today) && quotedOn.isAfter(today.minusMonths(MONTHS));
    }
}
