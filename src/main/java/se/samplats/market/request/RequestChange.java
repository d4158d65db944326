package se.samplats.market.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Amounts;
import se.samplats.platform.kernel.Money;

/** The body of a call that changes a waiting request; what it leaves out stays as it is. */
record RequestChange(
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 60) String> needs,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 60) String> risks,
        @Nullable Boolean wheelchair,
        @Nullable LocalDate wantedStart,
        @Nullable @Min(1) @Max(36500) Integer expectedDays,
        @Nullable @Min(0) @Max(2000) Integer maxDistanceKm,

        @Nullable @Min(Amounts.LEAST_DAY_PRICE) @Max(Amounts.MOST_DAY_PRICE)
        Long maxDayPriceOre,

        @Nullable Urgency urgency,
        @Nullable @Size(max = 290) Set<@NotBlank @Size(max = 4) String> avoidMunicipalities,
        @Nullable @Size(max = 2000) String specialReasons) {

    Need over(Need was, boolean reasoned) {
        return new Need(
                was.form(),
                was.age(),
                was.sex(),
                needs == null ? was.needs() : needs,
                risks == null ? was.risks() : risks,
                wheelchair == null ? was.wheelchair() : wheelchair,
                wantedStart == null ? was.start() : wantedStart,
                expectedDays == null ? was.days() : expectedDays,
                maxDistanceKm == null ? was.maxDistanceKm() : maxDistanceKm,
                maxDayPriceOre == null ? was.maxDayPrice() : (Money) new Money(maxDayPriceOre),
                avoidMunicipalities == null ? was.avoidMunicipalities() : avoidMunicipalities,
                reasoned);
    }
}
