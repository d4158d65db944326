package se.samplats.steering.effect;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Difference in differences: how much more the private share changed where a unit had begun than where it had not, in share points. Shares
 * are private days of all days of a group; several waves are weighed by the days of those that began, after their start.
 */
final class Contrast {

    private static final double POINTS = 100;

    private final List<UnitHistory> units;
    private final List<CareUnit> places;
    private final int[] own;
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

        boolean isAny() {
            return before > 0 || after > 0;
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

    /**
     * @param all what may be told of; whoever stands on no side of any wave is left out
     * @param begins when each municipality began with each form, whether it has care of it or not
     */
    Contrast(List<Wave> waves, List<UnitHistory> all, Map<CareUnit, YearMonth> begins, Predicate<CareUnit> asked) {
        this.units = all.stream()
                .filter(unit -> waves.stream()
                        .anyMatch(wave ->
                                unit.isIn(wave) && side(wave, unit.unit(), unit.begins(), asked) != Side.NEITHER))
                .toList();
        this.places = places(units);
        this.own = units.stream().mapToInt(unit -> places.indexOf(unit.unit())).toArray();
        this.sums = new Sums[waves.size()][units.size()];
        this.sides = new Side[waves.size()][places.size()];
        this.waveWeights = new double[waves.size()];
        long days = 0;
        for (int w = 0; w < waves.size(); w++) {
            for (int u = 0; u < units.size(); u++) {
                sums[w][u] = Sums.of(units.get(u), waves.get(w));
            }
            for (int place = 0; place < places.size(); place++) {
                sides[w][place] = side(waves.get(w), places.get(place), begins.get(places.get(place)), asked);
            }
            waveWeights[w] = sum(w, Side.BEGUN).after();
            days += sum(w, Side.BEGUN).after();
        }
        for (int w = 0; w < waves.size(); w++) {
            waveWeights[w] /= Math.max(days, 1);
        }
    }

    /** Every municipality with every form: where a start may fall. */
    private static List<CareUnit> places(List<UnitHistory> units) {
        List<String> forms =
                units.stream().map(one -> one.unit().form()).distinct().sorted().toList();
        return units.stream()
                .map(one -> one.unit().municipality())
                .distinct()
                .sorted()
                .flatMap(municipality -> forms.stream().map(form -> new CareUnit(municipality, form)))
                .toList();
    }

    private static Side side(Wave wave, CareUnit place, @Nullable YearMonth begins, Predicate<CareUnit> asked) {
        if (begins == null || begins.isAfter(wave.until())) {
            return Side.COMPARED;
        }
        return begins.equals(wave.begins()) && asked.test(place) ? Side.BEGUN : Side.NEITHER;
    }

    /** Where a start may fall, in the order of their numbers. */
    List<CareUnit> places() {
        return places;
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
                .filter(u -> side(wave, u) == side && sums[wave][u].isAny())
                .mapToObj(u -> units.get(u).unit().form())
                .distinct()
                .sorted()
                .toList();
    }

    List<CareUnit> units() {
        return units.stream().map(UnitHistory::unit).toList();
    }

    private Side side(int wave, int unit) {
        return sides[wave][own[unit]];
    }

    /** The units that stand on a side in any wave. */
    int count(Side side) {
        int count = 0;
        for (int u = 0; u < units.size(); u++) {
            boolean there = false;
            for (int w = 0; w < sums.length; w++) {
                there |= side(w, u) == side && sums[w][u].isAny();
            }
            count += there ? 1 : 0;
        }
        return count;
    }

    /** All days of a side in one wave. */
    Sums sum(int wave, Side side) {
        Sums sum = Sums.NONE;
        for (int u = 0; u < units.size(); u++) {
            if (side(wave, u) == side) {
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
        return of(own).orElseThrow();
    }

    /**
     * As if the starts had fallen otherwise.
     *
     * @param like for each unit the number of the place whose start it has
     * @return empty where a wave would have nobody on one side
     */
    Optional<Difference> of(int[] like) {
        double change = 0;
        double begun = 0;
        for (int w = 0; w < sums.length; w++) {
            Sums started = Sums.NONE;
            Sums waiting = Sums.NONE;
            for (int u = 0; u < like.length; u++) {
                Side side = sides[w][like[u]];
                if (side == Side.BEGUN) {
                    started = started.plus(sums[w][u]);
                } else if (side == Side.COMPARED) {
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
            if (side(wave, u) == side && one.isShare()) {
                change += one.change() * (one.before() + one.after());
                days += one.before() + one.after();
            }
        }
        return change / days;
    }
}
