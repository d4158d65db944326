package se.samplats.money.yearend;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the economist tells of a year. Cost, places and occupancy of the budget are left out where the year's prices were decided
 * by a budget: then they are that budget's.
 *
 * @param actualCostOre what the year cost, by the books
 */
record NewYearEnd(
        @NotNull @Min(2000) @Max(2200) Integer year,
        @NotNull @Min(0) @Max(MOST_ORE) Long actualCostOre,
        @Nullable @Min(1) @Max(MOST_ORE) Long budgetCostOre,
        @Nullable @Min(1) @Max(1_000) Integer places,

        @Nullable @DecimalMin("0.05") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal occupancy) {

    /** A thousand milliard kronor: no home costs more. */
    static final long MOST_ORE = 100_000_000_000_000L;
}
