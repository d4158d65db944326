package se.samplats.money.yearend;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import se.samplats.money.costsharing.Share;
import se.samplats.money.costsharing.Shares;
import se.samplats.money.pricesetting.DayPrice;
import se.samplats.platform.kernel.Money;

/**
 * The settlement at year's end (<i>efterkalkyl</i>): what a home's year cost more, or less, than its days brought in. A
 * result within the band stays with the home's municipality; what exceeds it is shared by the buyers in proportion to
 * their days.
 *
 * @param dayPrice by the budget, in whole öre: what each day brought in
 * @param result a deficit is positive, a surplus negative
 * @param kept the part within the band
 * @param shared the rest
 */
public record YearEnd(Money dayPrice, Money revenue, Money result, Money kept, Money shared, List<Share> shares) {

    /** @param days at least one of them above zero */
    public static YearEnd of(
            Money budgetCost,
            int places,
            BigDecimal occupancy,
            BigDecimal bandPercent,
            Money actualCost,
            List<UsedDays> days) {
        Money dayPrice = DayPrice.of(budgetCost, places, occupancy, BigDecimal.ONE);
        Money revenue = dayPrice.times(days.stream().mapToLong(UsedDays::days).sum());
        Money result = actualCost.minus(revenue);
        Money band = budgetCost.times(bandPercent.movePointLeft(2));
        Money kept = new Money(Math.max(-band.ore(), Math.min(band.ore(), result.ore())));
        Money shared = result.minus(kept);
        List<Shares.Weight> weights = days.stream()
                .map(used -> new Shares.Weight(used.municipality(), BigInteger.valueOf(used.days())))
                .toList();
        return new YearEnd(dayPrice, revenue, result, kept, shared, Shares.of(shared, weights));
    }
}
