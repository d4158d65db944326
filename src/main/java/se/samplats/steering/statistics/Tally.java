package se.samplats.steering.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Care days and what they cost, in öre, by who gives the care; adds up. */
public final class Tally {

    private static final int DECIMALS = 4;

    private final long[] days = new long[CareKind.values().length];
    private final long[] costOre = new long[CareKind.values().length];
    private long unpricedDays;

    /** Days or öre of each kind, and all of them together; null where too few persons for the reader. */
    public record ShareAmounts(
            @Nullable Long own,
            @Nullable Long county,
            @Nullable Long otherMunicipality,
            @Nullable Long company,
            @Nullable Long association,
            @Nullable Long state,
            @Nullable Long total) {

        private static ShareAmounts of(long[] by, Seen seen) {
            LongFunction<@Nullable Long> shown =
                    kind -> seen.kind(CareKind.values()[(int) kind]) ? (Long) by[(int) kind] : null;
            return new ShareAmounts(
                    shown.apply(0),
                    shown.apply(1),
                    shown.apply(2),
                    shown.apply(3),
                    shown.apply(4),
                    shown.apply(5),
                    seen.total() ? (Long) Arrays.stream(by).sum() : null);
        }

        public @Nullable Long of(CareKind kind) {
            return switch (kind) {
                case OWN -> own;
                case COUNTY -> county;
                case OTHER_MUNICIPALITY -> otherMunicipality;
                case COMPANY -> company;
                case ASSOCIATION -> association;
                case STATE -> state;
            };
        }
    }

    /** What a reader may see of a row. */
    interface Seen {
        boolean kind(CareKind kind);

        boolean total();

        /** Companies and associations together. */
        boolean privately();

        /** All of it, or nothing. */
        static Seen all(boolean seen) {
            return new Seen() {
                @Override
                public boolean kind(CareKind kind) {
                    return seen;
                }

                @Override
                public boolean total() {
                    return seen;
                }

                @Override
                public boolean privately() {
                    return seen;
                }
            };
        }
    }

    boolean isEmpty() {
        return Arrays.stream(days).allMatch(one -> one == 0);
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

    ShareAmounts days(Seen seen) {
        return ShareAmounts.of(days, seen);
    }

    ShareAmounts costOre(Seen seen) {
        return ShareAmounts.of(costOre, seen);
    }

    /** What was bought of companies and associations, in days; null where too few persons. */
    @Nullable
    Long privateDays(Seen seen) {
        return seen.privately() ? (Long) privately(days) : null;
    }

    @Nullable
    Long privateOre(Seen seen) {
        return seen.privately() ? (Long) privately(costOre) : null;
    }

    /** The private part of the days; null where it is not seen, or where there is nothing to have a part of. */
    @Nullable
    BigDecimal externalDays(Seen seen) {
        return seen.total() && seen.privately() ? share(privately(days), days) : null;
    }

    @Nullable
    BigDecimal externalCost(Seen seen) {
        return seen.total() && seen.privately() ? share(privately(costOre), costOre) : null;
    }

    @Nullable
    BigDecimal withinCountyDays(Seen seen) {
        return seesWithin(seen) ? share(days[0] + days[1], days) : null;
    }

    @Nullable
    BigDecimal withinCountyCost(Seen seen) {
        return seesWithin(seen) ? share(Math.addExact(costOre[0], costOre[1]), costOre) : null;
    }

    private static boolean seesWithin(Seen seen) {
        return seen.total() && seen.kind(CareKind.OWN) && seen.kind(CareKind.COUNTY);
    }

    private static long privately(long[] by) {
        return Math.addExact(by[CareKind.COMPANY.ordinal()], by[CareKind.ASSOCIATION.ordinal()]);
    }

    private static @Nullable BigDecimal share(long part, long[] by) {
        long total = Arrays.stream(by).sum();
        return total == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(total), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Days in homes that had no price then: counted, at no cost. */
    long unpricedDays() {
        return unpricedDays;
    }
}
