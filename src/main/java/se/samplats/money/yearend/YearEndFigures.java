package se.samplats.money.yearend;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Money;

/**
 * What a year's settlement is computed of.
 *
 * @param bandPercent by the agreement
 * @param agreementId the agreement that says so; null where the home's municipality is party to none, and the usual holds
 */
record YearEndFigures(
        Money budgetCost,
        int places,
        BigDecimal occupancy,
        int bandPercent,
        @Nullable UUID agreementId,
        @Nullable Integer agreementVersion,
        Money actualCost,
        List<UsedDays> days) {

    YearEnd computed() {
        return YearEnd.of(budgetCost, places, occupancy, BigDecimal.valueOf(bandPercent), actualCost, days);
    }
}
