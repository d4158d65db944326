package se.samplats.money.pricesetting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import se.samplats.platform.kernel.Money;

/**
 * By how much prices follow wages and consumer prices into a year; published as OPI where wages weigh 80.
 *
 * @param wagePercent how much wages weigh, in percent; consumer prices weigh the rest
 * @param wages the change in percent
 * @param consumerPrices the change in percent
 * @param corrected whether both are final
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record IndexRate(int wagePercent, BigDecimal wages, BigDecimal consumerPrices, boolean corrected, BigDecimal percent) {

    static IndexRate of(int wagePercent, BigDecimal wages, BigDecimal consumerPrices, boolean corrected) {
        BigDecimal weighed = wages.multiply(BigDecimal.valueOf(wagePercent))
                .add(consumerPrices.multiply(BigDecimal.valueOf(100L - wagePercent)))
                .movePointLeft(2);
        return new IndexRate(wagePercent, wages, consumerPrices, corrected, plain(weighed));
    }

    /** How much consumer prices weigh, in percent. */
    public int restPercent() {
        return 100 - wagePercent;
    }

    Money upon(long ore) {
        return upon(ore, percent);
    }

    /** A price with so many percent more, rounded once. */
    static Money upon(long ore, BigDecimal percent) {
        return new Money(ore).times(BigDecimal.ONE.add(percent.movePointLeft(2)));
    }

    /** 2.60 and 2.6 are one value. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
