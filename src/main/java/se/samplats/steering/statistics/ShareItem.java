package se.samplats.steering.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of the external share. Where it covers too few persons for the reader, only its place in the table is shown.
 *
 * @param municipality who pays; null where the table is not divided by it, as with form and month
 * @param month {@code YYYY-MM}
 * @param externalShareDays bought from companies and associations / all, in days; null without any
 * @param externalShareCost the same in öre
 * @param withinCountyShareDays in the county's municipal homes / all, in days
 * @param unpricedDays days that are counted but cost nothing here, since their home had no price then
 */
public record ShareItem(
        @Nullable String municipality,
        @Nullable String form,
        @Nullable String month,
        Tally.@Nullable ShareAmounts days,
        Tally.@Nullable ShareAmounts costOre,
        @Nullable BigDecimal externalShareDays,
        @Nullable BigDecimal externalShareCost,
        @Nullable BigDecimal withinCountyShareDays,
        @Nullable Long unpricedDays,
        boolean suppressed) {

    static ShareItem of(Cell cell, Tally tally) {
        return new ShareItem(
                cell.municipality(),
                cell.form(),
                cell.month(),
                tally.days(),
                tally.costOre(),
                tally.days().external(),
                tally.costOre().external(),
                tally.days().withinCounty(),
                tally.unpricedDays(),
                false);
    }

    static ShareItem suppressed(Cell cell) {
        return new ShareItem(cell.municipality(), cell.form(), cell.month(), null, null, null, null, null, null, true);
    }
}
