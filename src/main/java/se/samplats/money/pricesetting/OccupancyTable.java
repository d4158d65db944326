package se.samplats.money.pricesetting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.VatCompensation;
import se.samplats.platform.kernel.Money;

/**
 * What a day in a home costs, by how many of its beds are used: the cost is there anyway (<i>beläggningen avgör priset</i>).
 *
 * @param dayPriceOre what a day is priced at by the budget
 * @param costOfADayOre the home's cost of one day of the year
 * @param rows from one used bed to all of them
 * @param breakEven against buying privately; null where no private price is known
 */
record OccupancyTable(
        long dayPriceOre,
        long costOfADayOre,
        List<Row> rows,
        @Nullable PrivateBreakEven breakEven) {

    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);

    /**
     * @param costPerBedDayOre the cost of a day over the used beds
     * @param revenueOre what the used beds bring in on a day, at the members' price
     * @param overOre what is left over of it; negative where it does not cover the cost
     */
    public record Row(int beds, long costPerBedDayOre, long revenueOre, long overOre) {}

    /**
     * @param beds so many used beds cost as much as the same care bought privately
     * @param netBeds the same, where the municipality gets the VAT compensation back
     */
    public record PrivateBreakEven(long dayPriceOre, long netDayPriceOre, BigDecimal beds, BigDecimal netBeds) {}

    /** @param privately the private price of a day before compensation, above zero */
    static OccupancyTable of(
            Money cost, int places, Money dayPrice, @Nullable Money privately, VatCompensation compensation) {
        List<Row> rows = IntStream.rangeClosed(1, places)
                .mapToObj(beds -> row(cost, beds, dayPrice))
                .toList();
        return new OccupancyTable(
                dayPrice.ore(), perDay(cost, 1).ore(), rows, breakEven(perDay(cost, 1), privately, compensation));
    }

    private static Row row(Money cost, int beds, Money dayPrice) {
        Money revenue = dayPrice.times(beds);
        return new Row(
                beds,
                perDay(cost, beds).ore(),
                revenue.ore(),
                revenue.minus(perDay(cost, 1)).ore());
    }

    private static @Nullable PrivateBreakEven breakEven(
            Money costOfADay, @Nullable Money privately, VatCompensation compensation) {
        if (privately == null) {
            return null;
        }
        Money net = compensation.net(privately);
        return net.ore() <= 0
                ? null
                : new PrivateBreakEven(
                        privately.ore(),
                        net.ore(),
                        BreakEven.beds(costOfADay, privately),
                        BreakEven.beds(costOfADay, net));
    }

    private static Money perDay(Money cost, int beds) {
        return new Money(BigDecimal.valueOf(cost.ore())
                .divide(DAYS_A_YEAR.multiply(BigDecimal.valueOf(beds)), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
