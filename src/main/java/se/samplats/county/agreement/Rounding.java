package se.samplats.county.agreement;

import java.math.BigDecimal;
import se.samplats.platform.kernel.Money;

/** To what a part of a price of a day is rounded (<i>avrundning</i>), half up; whole prices are never rounded again. */
public enum Rounding {
    ORE(1),
    KRONA(100);

    private final long ore;

    Rounding(long ore) {
        this.ore = ore;
    }

    /** A percentage of the price of one unit. */
    public Money part(Money price, int percent) {
        if (percent == 100) {
            return price;
        }
        BigDecimal units = BigDecimal.valueOf(price.ore())
                .multiply(BigDecimal.valueOf(percent, 2))
                .divide(BigDecimal.valueOf(ore));
        return Money.rounded(units).times(ore);
    }
}
