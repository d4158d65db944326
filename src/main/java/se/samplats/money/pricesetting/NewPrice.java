package se.samplats.money.pricesetting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.PriceRow;
import se.samplats.platform.kernel.Amounts;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/**
 * The body of a call that adds a price.
 *
 * @param addOn the code of an add-on, such as {@code extra personal}; left out for the price of a day
 * @param unit left out: a day
 */
record NewPrice(
        @NotNull PriceRow.Level level,
        @Nullable @Size(max = 60) String addOn,
        PriceRow.@Nullable Unit unit,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validUntil,

        @NotNull @Min(Amounts.LEAST_PRICE) @Max(Amounts.MOST_DAY_PRICE)
        Long memberOre,

        @NotNull @Min(Amounts.LEAST_PRICE) @Max(Amounts.MOST_DAY_PRICE)
        Long otherOre) {

    PriceRow row(UUID home) {
        String code = addOn == null ? "" : addOn;
        PriceRow.Unit of = unit == null ? PriceRow.Unit.DAY : unit;
        boolean isAddOn = level == PriceRow.Level.ADD_ON;
        if (isAddOn == code.isBlank()) {
            throw Invalid.field("addOn", isAddOn ? "price-needs-add-on" : "price-without-add-on");
        }
        if (!isAddOn && of != PriceRow.Unit.DAY) {
            throw Invalid.field("unit", "price-per-day");
        }
        return new PriceRow(
                home, level, code, of, new Period(validFrom, validUntil), new Money(memberOre), new Money(otherOre));
    }
}
