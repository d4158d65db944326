package se.samplats.money.pricesetting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.samplats.platform.kernel.Money;

/** With how many used beds a home costs no more than the same care bought privately. */
final class BreakEven {

    private BreakEven() {}

    /** Used beds, to two decimals: the home's fixed cost of a day over the private day price, which is above zero. */
    static BigDecimal beds(Money fixedCostOfADay, Money privateDayPrice) {
        return BigDecimal.valueOf(fixedCostOfADay.ore())
                .divide(BigDecimal.valueOf(privateDayPrice.ore()), 2, RoundingMode.HALF_UP);
    }
}
