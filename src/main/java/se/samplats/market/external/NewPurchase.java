package se.samplats.market.external;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/**
 * A purchase as it comes in. The reason is a code or its wording in Swedish or English; any other wording is kept.
 *
 * @param end the first day after, or null while nobody knows it
 * @param confirm whether a purchase of the same case, form and days is to be kept beside it
 * @param failedCriterion the criterion that no municipal place met, by its code or in words
 * @param supplier of whom it is bought
 * @param decidedOn when it was decided to buy; the first day, or today if that comes before, where it is left out
 * @param age and what else is needed, by the words of a request: where there is none
 * @param passedBy a sentence of why a suitable bed is passed by, where one is free
 */
record NewPurchase(
        @NotBlank @Size(max = 60) String caseReference,
        @Nullable UUID requestId,
        @NotBlank @Size(max = 60) String form,
        @NotNull ProviderKind providerKind,
        @NotNull LocalDate start,
        @Nullable LocalDate end,

        @NotNull @PositiveOrZero @Max(NewPurchase.HIGHEST_ORE)
        Long dayPriceOre,

        @NotBlank @Size(max = 200) String reason,
        @Nullable @Size(max = 40) String legalGround,
        @Nullable @Size(max = 200) String failedCriterion,
        @Nullable Boolean confirm,
        @Nullable @Size(max = 120) String supplier,
        @Nullable LocalDate decidedOn,
        @Nullable @Min(0) @Max(120) Integer age,
        @Nullable Sex sex,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 60) String> needs,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 60) String> risks,
        @Nullable Boolean wheelchair,
        @Nullable @Size(max = 300) String passedBy) {

    /** A million kronor a day: more than any care costs. */
    public static final long HIGHEST_ORE = 100_000_000;

    ExternalPurchase.Bought bought() {
        return new ExternalPurchase.Bought(
                caseReference.strip(),
                requestId,
                form,
                providerKind,
                new Period(start, end),
                new Money(dayPriceOre),
                neededFor(),
                decidedOn,
                textOrNull(supplier),
                textOrNull(passedBy));
    }

    /** Of a purchase that answers a request, the request says what is needed. */
    NeededFor neededFor() {
        return requestId != null
                ? NeededFor.NOTHING_SAID
                : new NeededFor(
                        age,
                        sex,
                        needs == null ? List.of() : needs,
                        risks == null ? List.of() : risks,
                        Boolean.TRUE.equals(wheelchair));
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
