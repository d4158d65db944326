package se.samplats.steering.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Care days and what they cost, in öre, by who gives the care; adds up. */
public final class Tally {

    private static final int DECIMALS = 4;

    private final long[] days = new long[CareKind.values().length];
    private final long[] costOre = new long[CareKind.values().length];
    private long unpricedDays;

    /** Days and öre of each kind, and all of them together. */
    public record ShareAmounts(
            long own, long county, long otherMunicipality, long company, long association, long state, long total) {

        private static ShareAmounts of(long[] by) {
            return new ShareAmounts(
                    by[0], by[1], by[2], by[3], by[4], by[5], Arrays.stream(by).sum());
        }

        /** The private part; null where there is nothing to have a part of. */
        @Nullable
        BigDecimal external() {
            return share(Math.addExact(company, association));
        }

        @Nullable
        public BigDecimal withinCounty() {
            return share(Math.addExact(own, county));
        }

        private @Nullable BigDecimal share(long part) {
            return total == 0
                    ? null
                    : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(total), DECIMALS, RoundingMode.HALF_UP);
        }
    }

    void add(CareDays.Row row) {
        days[row.kind().ordinal()] += row.days();
        costOre[row.kind().ordinal()] = Math.addExact(costOre[row.kind().ordinal()], row.costOre());
        unpricedDays += row.unpricedDays();
    }

    Tally add(Tally other) {
        for (int kind = 0; kind < days.length; kind++) {
            days[kind] += other.days[kind];
            costOre[kind] = Math.addExact(costOre[kind], other.costOre[kind]);
        }
        unpricedDays += other.unpricedDays;
        return this;
    }

    ShareAmounts days() {
        return ShareAmounts.of(days);
    }

    ShareAmounts costOre() {
        return ShareAmounts.of(costOre);
    }

    /** Days in homes that had no price then: counted, at no cost. */
    long unpricedDays() {
        return unpricedDays;
    }
}
