package se.samplats.money.pricesetting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.PriceRow;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;

/**
 * A home's budget of a year (<i>budget</i>), and the prices that it makes: its cost over its budgeted days and nothing more
 * (<i>självkostnad</i>, KL 2:6).
 *
 * @param occupancy the part of the places' days that is budgeted to be used, such as 0.85
 * @param raisedWeight what a day of the raised level costs in days of the base level, such as 1.35; left out where the home
 *     has no raised level
 * @param raisedShare the part of the budgeted days that is of the raised level; 0 where it is left out. Without it a home
 *     whose raised days bring in more than its base days would charge more than it costs.
 * @param othersOverheadOre what members pay for the home beside its budget, such as the county's planning, and others do
 *     not: it is added to what others' days cost, and is all that may tell the two prices apart
 * @param othersReason what that cost is
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Budget(
        @NotNull @Min(0) @Max(MOST_ORE) Long staffOre,
        @NotNull @Min(0) @Max(MOST_ORE) Long premisesOre,
        @NotNull @Min(0) @Max(MOST_ORE) Long overheadOre,
        @NotNull @Min(0) @Max(MOST_ORE) Long capitalOre,
        @NotNull @Min(1) @Max(1_000) Integer places,

        @NotNull @DecimalMin("0.05") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal occupancy,

        @Nullable @DecimalMin("1") @DecimalMax("10") @Digits(integer = 2, fraction = 4)
        BigDecimal raisedWeight,

        @Nullable @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal raisedShare,

        @Nullable @Min(0) @Max(MOST_ORE) Long othersOverheadOre,
        @Nullable @Size(max = 200) String othersReason) {

    /** A milliard kronor a year. */
    static final long MOST_ORE = 100_000_000_000L;

    /** A million kronor a day; more is a typing error. */
    private static final long MOST_A_DAY = 100_000_000;

    public Money cost() {
        return new Money(staffOre + premisesOre + overheadOre + capitalOre);
    }

    /** The part of the cost that is there whichever places are used: planning, leading and the capital. */
    public Money fixedCost() {
        return new Money(overheadOre + capitalOre);
    }

    /** What a day brings in from members, as the mean over the budgeted days of all levels. */
    public Money meanDayPrice() {
        return DayPrice.of(cost(), places, occupancy, BigDecimal.ONE);
    }

    /** What the budget makes a day cost, level by level; refuses what cannot be a budget. */
    List<ProposedPrice> prices() {
        mustBePossible();
        List<ProposedPrice> prices = new ArrayList<>();
        prices.add(price(PriceRow.Level.BASE, BigDecimal.ONE));
        if (raisedWeight != null) {
            prices.add(price(PriceRow.Level.RAISED, raisedWeight));
        }
        if (prices.stream().anyMatch(price -> price.otherOre() > MOST_A_DAY)) {
            throw Invalid.field("places", "budget-price-too-high");
        }
        return prices;
    }

    private ProposedPrice price(PriceRow.Level level, BigDecimal weight) {
        Money others = cost().plus(new Money(othersOverhead()));
        return ProposedPrice.ofDay(level, dayPrice(cost(), weight), dayPrice(others, weight));
    }

    private Money dayPrice(Money cost, BigDecimal weight) {
        return DayPrice.of(cost, places, occupancy.multiply(weightOfDays()), weight);
    }

    /** How many base days a budgeted day is worth on average: 1 where every day is one. */
    private BigDecimal weightOfDays() {
        return raisedWeight == null || raisedShare == null
                ? BigDecimal.ONE
                : BigDecimal.ONE.add(raisedShare.multiply(raisedWeight.subtract(BigDecimal.ONE)));
    }

    private long othersOverhead() {
        return othersOverheadOre == null ? 0 : othersOverheadOre;
    }

    private void mustBePossible() {
        if (cost().equals(Money.ZERO)) {
            throw Invalid.field("staffOre", "budget-without-cost");
        }
        if (raisedShare != null && raisedShare.signum() > 0 && raisedWeight == null) {
            throw Invalid.field("raisedWeight", "budget-needs-weight");
        }
        if (othersOverhead() > 0 && (othersReason == null || othersReason.isBlank())) {
            throw Invalid.field("othersReason", "budget-needs-reason");
        }
    }
}
