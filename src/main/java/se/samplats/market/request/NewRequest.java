package se.samplats.market.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.platform.kernel.Amounts;
import se.samplats.platform.kernel.Money;

/** The body of a call that makes a request. */
record NewRequest(
        @NotBlank @Size(max = 60) String caseReference,
        @NotBlank @Size(max = 40) String form,
        @NotNull @Min(0) @Max(120) Integer age,
        @NotNull Sex sex,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 60) String> needs,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 60) String> risks,
        @Nullable Boolean wheelchair,
        @NotNull LocalDate decisionDate,
        @NotNull LocalDate wantedStart,
        @Nullable @Min(1) @Max(36500) Integer expectedDays,
        @Nullable @Min(0) @Max(2000) Integer maxDistanceKm,

        @Nullable @Min(Amounts.LEAST_DAY_PRICE) @Max(Amounts.MOST_DAY_PRICE)
        Long maxDayPriceOre,

        @Nullable Urgency urgency,
        @Nullable Boolean protectedIdentity,
        @Nullable @Size(max = 290) Set<@NotBlank @Size(max = 4) String> avoidMunicipalities,
        @Nullable @Size(max = 2000) String specialReasons,
        @Nullable UUID linkedTo,
        @Nullable Boolean together,
        @Nullable Boolean draft) {

    Need need() {
        return new Need(
                form,
                age,
                sex,
                needs == null ? List.of() : needs,
                risks == null ? List.of() : risks,
                Boolean.TRUE.equals(wheelchair),
                wantedStart,
                expectedDays,
                maxDistanceKm,
                maxDayPriceOre == null ? null : new Money(maxDayPriceOre),
                avoidMunicipalities == null ? Set.of() : avoidMunicipalities,
                specialReasons != null && !specialReasons.isBlank());
    }

    PurchaseRequest.Case facts() {
        return new PurchaseRequest.Case(
                decisionDate,
                Objects.requireNonNullElse(urgency, Urgency.PLANNED),
                Boolean.TRUE.equals(protectedIdentity),
                specialReasons,
                linkedTo == null ? null : new PurchaseRequest.Link(linkedTo, Boolean.TRUE.equals(together)));
    }
}
