package se.samplats.money.pricesetting;

import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.PriceRow;
import se.samplats.platform.kernel.Money;

/**
 * One price of a proposed list.
 *
 * @param addOn the code of an add-on; empty for the price of a day
 * @param fromMemberOre what the index was laid upon; null where a budget made the price
 * @param fromOtherOre the same for others
 */
record ProposedPrice(
        PriceRow.Level level,
        String addOn,
        PriceRow.Unit unit,
        long memberOre,
        long otherOre,
        @Nullable Long fromMemberOre,
        @Nullable Long fromOtherOre) {

    static ProposedPrice ofDay(PriceRow.Level level, Money member, Money other) {
        return new ProposedPrice(level, "", PriceRow.Unit.DAY, member.ore(), other.ore(), null, null);
    }

    boolean isFor(PriceRow row) {
        return row.level() == level && row.addOn().equals(addOn);
    }
}
