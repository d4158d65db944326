package se.samplats.market.external;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Amounts;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/**
 * A purchase as it comes in. The reason is a code or its wording in Swedish or English; any other wording is kept.
 *
 * @param end the first day after, or null while nobody knows it
 * @param confirm whether a purchase of the same case, form and days is to be kept beside it
 * @param failedCriterion the criterion that no municipal place met, by its code or name
 */
record NewPurchase(
        @NotBlank @Size(max = 60) String caseReference,
        @Nullable UUID requestId,
        @NotBlank @Size(max = 60) String form,
        @NotNull ProviderKind providerKind,
        @NotNull LocalDate start,
        @Nullable LocalDate end,

        @NotNull @Min(Amounts.LEAST_DAY_PRICE) @Max(Amounts.MOST_DAY_PRICE)
        Long dayPriceOre,

        @NotBlank @Size(max = 200) String reason,
        @Nullable @Size(max = 40) String legalGround,
        @Nullable @Size(max = 200) String failedCriterion,
        @Nullable Boolean confirm) {

    ExternalPurchase.Bought bought() {
        return new ExternalPurchase.Bought(
                caseReference.strip(), requestId, form, providerKind, new Period(start, end), new Money(dayPriceOre));
    }
}
