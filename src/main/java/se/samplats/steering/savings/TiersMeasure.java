package se.samplats.steering.savings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was saved by stays in other municipalities' homes, tier by tier. The tiers do not mean the same, and are never added.
 *
 * @param to the first day after: today at the latest
 */
record TiersMeasure(LocalDate from, LocalDate to, List<TierItem> items) {

    /**
     * @param stays how many stays the tier is of; null where it covers too few persons for the reader, as are the sums
     * @param days their days that have a price
     * @param fullCostOre private net price less the municipal day price, times days; may be negative; null for the tier without a price
     * @param marginalOre private net price times days: the bed was empty anyway; likewise
     */
    record TierItem(
            Tier tier,
            @Nullable Long stays,
            @Nullable Long days,
            @Nullable Long fullCostOre,
            @Nullable Long marginalOre,
            boolean suppressed) {

        static TierItem of(Tier tier, ComparedStays.TierSum sum) {
            boolean priced = tier != Tier.NONE;
            return new TierItem(
                    tier,
                    sum.stays(),
                    sum.days(),
                    priced ? (Long) sum.fullOre() : null,
                    priced ? (Long) sum.marginalOre() : null,
                    false);
        }

        static TierItem hidden(Tier tier) {
            return new TierItem(tier, null, null, null, null, true);
        }
    }

    /** What was saved by the buyers' own prices, the surest tier. */
    TierItem own() {
        return items.get(0);
    }
}
