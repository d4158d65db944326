package se.samplats.steering.effect;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Difference in differences: how much more the private share changed where a unit had begun than where it had not, in share points. Shares
 * are private days of all days of a group; several waves are weighed by the days of those that began, after their start.
 */
final class Contrast {

    private static final double POINTS = 100;

    private final List<UnitHistory> units;
    private final double[] waveWeights;
    private final Sums[][] sums;
    private final Side[][] sides;

    /** On which side of the comparison a unit stands in a wave. */
    enum Side {
        BEGUN,
        COMPARED,
        NEITHER
    }

    /** Days before and after: all, private, and those on which the unit had begun. */
    record Sums(long before, long privateBefore, long begunBefore, long after, long privateAfter, long begunAfter) {

        private static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0);

        static Sums of(UnitHistory unit, Wave wave) {
            UnitHistory.CareDaysOfMonth before = unit.within(wave.before());
            UnitHistory.CareDaysOfMonth after = unit.within(wave.after());
            return new Sums(
                    before.days(),
                    before.privateDays(),
                    unit.begunDays(wave.before()),
                    after.days(),
                    after.privateDays(),
                    unit.begunDays(wave.after()));
        }

        Sums plus(Sums other) {
            return new Sums(
                    before + other.before,
                    privateBefore + other.privateBefore,
                    begunBefore + other.begunBefore,
                    after + other.after,
                    privateAfter + other.privateAfter,
                    begunAfter + other.begunAfter);
        }

        boolean isShare() {
            return before > 0 && after > 0;
        }

        double shareBefore() {
            return POINTS * privateBefore / before;
        }

        double shareAfter() {
            return POINTS * privateAfter / after;
        }

        double change() {
            return shareAfter() - shareBefore();
        }

        /** By how much an effect of one share point would have changed the share. */
        double begun() {
            return (double) begunAfter / after - (double) begunBefore / before;
        }
    }

    /**
     * What is found when the starts fall as they did, or otherwise.
     *
     * @param change in share points
     * @param begun by how much a true effect of one share point would change it
     */
    record Difference(double change, double begun) {

        /** What would be left if the true effect were this. */
        double without(double effect) {
            return change - effect * begun;
        }
    }

    Contrast(List<Wave> waves, List<UnitHistory> units, Predicate<CareUnit> asked) {
        this.units = List.copyOf(units);
        this.sums = new Sums[waves.size()][units.size()];
        this.sides = new Side[waves.size()][units.size()];
        this.waveWeights = new double[waves.size()];
        long all = 0;
        for (int w = 0; w < waves.size(); w++) {
            for (int u = 0; u < units.size(); u++) {
                sums[w][u] = Sums.of(units.get(u), waves.get(w));
                sides[w][u] = side(waves.get(w), units.get(u), asked);
            }
            waveWeights[w] = sum(w, Side.BEGUN).after();
            all += sum(w, Side.BEGUN).after();
        }
        for (int w = 0; w < waves.size(); w++) {
            waveWeights[w] /= Math.max(all, 1);
        }
    }

    private static Side side(Wave wave, UnitHistory unit, Predicate<CareUnit> asked) {
        if (wave.isComparedWith(unit)) {
            return Side.COMPARED;
        }
        return wave.hasBegun(unit) && asked.test(unit.unit()) ? Side.BEGUN : Side.NEITHER;
    }

    /** Whether each wave has somebody on both sides. */
    boolean isWhole() {
        for (int w = 0; w < sums.length; w++) {
            if (!sum(w, Side.BEGUN).isShare() || !sum(w, Side.COMPARED).isShare()) {
                return false;
            }
        }
        return sums.length > 0;
    }

    /** The forms of the units that stand on a side of a wave. */
    List<String> forms(int wave, Side side) {
        return IntStream.range(0, units.size())
                .filter(u -> sides[wave][u] == side && sums[wave][u].isShare())
                .mapToObj(u -> units.get(u).unit().form())
                .distinct()
                .sorted()
                .toList();
    }

    List<CareUnit> units() {
        return units.stream().map(UnitHistory::unit).toList();
    }

    /** The units that stand on a side in any wave. */
    int count(Side side) {
        int count = 0;
        for (int u = 0; u < units.size(); u++) {
            boolean there = false;
            for (int w = 0; w < sums.length; w++) {
                there |= sides[w][u] == side && sums[w][u].isShare();
            }
            count += there ? 1 : 0;
        }
        return count;
    }

    /** All days of a side in one wave. */
    Sums sum(int wave, Side side) {
        Sums sum = Sums.NONE;
        for (int u = 0; u < units.size(); u++) {
            if (sides[wave][u] == side && sums[wave][u].isShare()) {
                sum = sum.plus(sums[wave][u]);
            }
        }
        return sum;
    }

    /** A figure of a side over the waves, as they are weighed. */
    double weighed(Side side, ToDoubleFunction<Sums> of) {
        double figure = 0;
        for (int w = 0; w < sums.length; w++) {
            figure += waveWeights[w] * of.applyAsDouble(sum(w, side));
        }
        return figure;
    }

    /** As the starts fell. */
    Difference observed() {
        int[] asTheyFell = new int[units.size()];
        for (int u = 0; u < asTheyFell.length; u++) {
            asTheyFell[u] = u;
        }
        return of(asTheyFell).orElseThrow();
    }

    /**
     * As if each unit had begun as another one did.
     *
     * @param like for each unit the number of the one whose start it has; -1 for none
     * @return empty where a wave would have nobody on one side
     */
    Optional<Difference> of(int[] like) {
        double change = 0;
        double begun = 0;
        for (int w = 0; w < sums.length; w++) {
            Sums started = Sums.NONE;
            Sums waiting = Sums.NONE;
            for (int u = 0; u < like.length; u++) {
                Side side = like[u] < 0 ? Side.NEITHER : sides[w][like[u]];
                if (side == Side.NEITHER || !sums[w][u].isShare()) {
                    continue;
                }
                if (side == Side.BEGUN) {
                    started = started.plus(sums[w][u]);
                } else {
                    waiting = waiting.plus(sums[w][u]);
                }
            }
            if (!started.isShare() || !waiting.isShare()) {
                return Optional.empty();
            }
            change += waveWeights[w] * (started.change() - waiting.change());
            begun += waveWeights[w] * (started.begun() - waiting.begun());
        }
        return Optional.of(new Difference(change, begun));
    }

    /** The difference when each unit weighs as many days before as after: what is left of it when the mix stays the same. */
    double atSameMix() {
        double all = 0;
        for (int w = 0; w < sums.length; w++) {
            all += waveWeights[w] * (ofUnits(w, Side.BEGUN) - ofUnits(w, Side.COMPARED));
        }
        return all;
    }

    private double ofUnits(int wave, Side side) {
        double change = 0;
        double days = 0;
        for (int u = 0; u < units.size(); u++) {
            Sums one = sums[wave][u];
            if (sides[wave][u] == side && one.isShare()) {
                change += one.change() * (one.before() + one.after());
                days += one.before() + one.after();
            }
        }
        return change / days;
    }
}
