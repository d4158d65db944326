package se.samplats.steering.statistics;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A row of the external share. What of it covers too few persons for the reader, or would give such a part away, is null.
 *
 * @param municipality who pays; null where the table is not divided by it, as with form and month
 * @param month {@code YYYY-MM}
 * @param days by who gives the care; null where nothing of the row is shown
 * @param costOre the same in öre
 * @param privateDays of companies and associations together, which may be shown where each of the two may not
 * @param privateOre the same in öre
 * @param externalShareDays bought from companies and associations / all, in days; null without any
 * @param externalShareCost the same in öre
 * @param withinCountyShareDays in the county's municipal homes / all, in days
 * @param withinCountyShareCost the same in öre
 * @param unpricedDays days that are counted but cost nothing here, since their home had no price then
 * @param suppressed whether something of the row is hidden
 */
public record ShareItem(
        @Nullable String municipality,
        @Nullable String form,
        @Nullable String month,
        Tally.@Nullable ShareAmounts days,
        Tally.@Nullable ShareAmounts costOre,
        @Nullable Long privateDays,
        @Nullable Long privateOre,
        @Nullable BigDecimal externalShareDays,
        @Nullable BigDecimal externalShareCost,
        @Nullable BigDecimal withinCountyShareDays,
        @Nullable BigDecimal withinCountyShareCost,
        @Nullable Long unpricedDays,
        boolean suppressed) {

    static ShareItem of(Cell cell, Tally tally, Tally.Seen seen) {
        long hidden = Arrays.stream(CareKind.values())
                .filter(kind -> !seen.kind(kind))
                .count();
        boolean nothing = hidden == CareKind.values().length && !seen.total();
        return new ShareItem(
                cell.municipality(),
                cell.form(),
                cell.month(),
                nothing ? null : tally.days(seen),
                nothing ? null : tally.costOre(seen),
                tally.privateDays(seen),
                tally.privateOre(seen),
                tally.externalDays(seen),
                tally.externalCost(seen),
                tally.withinCountyDays(seen),
                tally.withinCountyCost(seen),
                seen.total() && seen.kind(CareKind.OWN) && seen.kind(CareKind.COUNTY)
                        ? (Long) tally.unpricedDays()
                        : null,
                hidden > 0 || !seen.total() || !seen.privately());
    }
}
