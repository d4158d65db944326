package se.samplats.market.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;

/**
 * A private provider's quote as it comes in.
 *
 * @param dayPriceOre before VAT compensation
 * @param quotedOn the day on which the provider gave it: at most a year ago
 */
public record NewPrivateQuote(
        @NotNull @Positive @Max(NewPrivateQuote.HIGHEST_ORE) Long dayPriceOre,

        @NotNull PrivateQuote.Provider provider,
        @NotNull LocalDate quotedOn) {

    /** A million kronor a day, more than any care costs. */
    public static final long HIGHEST_ORE = 100_000_000;

    private static final int MONTHS = 12;

    /** Whether it is recent: not of a future day, and no older than the purchases it is compared with. */
    boolean isOf(LocalDate today) {
        return !quotedOn.isAfter(today) && quotedOn.isAfter(today.minusMonths(MONTHS));
    }
}
