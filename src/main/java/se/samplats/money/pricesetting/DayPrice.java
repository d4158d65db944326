package se.samplats.money.pricesetting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.samplats.platform.kernel.Money;

/** The self-cost of a day (<i>självkostnad</i>, KL 2:6): never with a margin. */
public final class DayPrice {

    /** In every year: the leap day is not budgeted. */
    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);

    private DayPrice() {}

    /**
     * Budgeted cost over budgeted days, times the weight of the level, in whole öre.
     *
     * @param cost the home's budgeted cost of a year
     * @param occupancy the part of the places' days that is budgeted to be used, such as 0.85; above zero
     * @param weight of the level; 1 for the base level
     */
    public static Money of(Money cost, int places, BigDecimal occupancy, BigDecimal weight) {
        BigDecimal days = DAYS_A_YEAR.multiply(BigDecimal.valueOf(places)).multiply(occupancy);
        return new Money(BigDecimal.valueOf(cost.ore())
                .multiply(weight)
                .divide(days, 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
