package se.samplats.steering.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * How likely chance alone would make such a difference: the starts are given to the municipalities in another order, and to the forms, and the
 * difference is counted anew. Whole municipalities and whole forms change places, never single units, since they began together and what
 * else happens to a form happens to it everywhere. The same figures always give the same interval.
 */
final class Permutation {

    /** The interval holds the true effect in nine cases of ten. A county's few forms allow no higher a level. */
    static final int LEVEL_PERCENT = 90;

    private static final double LEAST = (100 - LEVEL_PERCENT) / 100.0;
    private static final int DRAWS = 1_999;
    private static final long SEED = 20_250_701;
    private static final int MOST_TENTHS = 1_000;
    private static final double TENTH = 10;
    private static final double EQUAL = 1e-9;

    private final Contrast.Difference observed;
    private final double[] changes;
    private final double[] begun;

    /** In share points, both ends included. */
    record Interval(double low, double high) {}

    Permutation(Contrast contrast) {
        this.observed = contrast.observed();
        List<Contrast.Difference> drawn = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(SEED);
        Orders orders = new Orders(contrast);
        for (int draw = 0; draw < DRAWS; draw++) {
            contrast.of(orders.next(random)).ifPresent(drawn::add);
        }
        this.changes = drawn.stream().mapToDouble(Contrast.Difference::change).toArray();
        this.begun = drawn.stream().mapToDouble(Contrast.Difference::begun).toArray();
    }

    /** The part of all draws in which at least as much would be left as is, if the true effect were this. */
    double chance(double effect) {
        double left = Math.abs(observed.without(effect)) - EQUAL;
        int asMuch = 1;
        for (int draw = 0; draw < changes.length; draw++) {
            if (Math.abs(changes[draw] - effect * begun[draw]) >= left) {
                asMuch++;
            }
        }
        return asMuch / (changes.length + 1.0);
    }

    /** Whether chance alone seldom makes such a difference. */
    boolean isBeyondChance() {
        return chance(0) < LEAST;
    }

    /**
     * The effects that the figures do not speak against, in tenths of a share point, among them always what is found; empty where they speak
     * against none.
     */
    Optional<Interval> interval() {
        long low = Math.round(observed.change() * TENTH);
        long high = low;
        for (int tenths = -MOST_TENTHS; tenths <= MOST_TENTHS; tenths++) {
            if (chance(tenths / TENTH) >= LEAST) {
                low = Math.min(low, tenths);
                high = Math.max(high, tenths);
            }
        }
        return low <= -MOST_TENTHS || high >= MOST_TENTHS
                ? Optional.empty()
                : Optional.of(new Interval(low / TENTH, high / TENTH));
    }

    /** Municipalities and forms in another order. */
    private static final class Orders {

        private final List<CareUnit> units;
        private final List<String> municipalities;
        private final List<String> forms;
        private final Map<CareUnit, Integer> numbers = new HashMap<>();

        Orders(Contrast contrast) {
            this.units = contrast.units();
            List<CareUnit> places = contrast.places();
            this.municipalities =
                    places.stream().map(CareUnit::municipality).distinct().toList();
            this.forms = places.stream().map(CareUnit::form).distinct().toList();
            for (int place = 0; place < places.size(); place++) {
                numbers.put(places.get(place), place);
            }
        }

        /** For each unit the number of the place whose start it takes. */
        int[] next(SplittableRandom random) {
            Map<String, String> municipality = shuffled(municipalities, random);
            Map<String, String> form = shuffled(forms, random);
            return units.stream()
                    .mapToInt(unit -> numbers.getOrDefault(
                            new CareUnit(
                                    municipality.getOrDefault(unit.municipality(), ""),
                                    form.getOrDefault(unit.form(), "")),
                            0))
                    .toArray();
        }

        private static Map<String, String> shuffled(List<String> words, SplittableRandom random) {
            List<String> order = new ArrayList<>(words);
            for (int last = order.size() - 1; last > 0; last--) {
                int other = random.nextInt(last + 1);
                String moved = order.get(last);
                order.set(last, order.get(other));
                order.set(other, moved);
            }
            Map<String, String> shuffled = new HashMap<>();
            for (int i = 0; i < words.size(); i++) {
                shuffled.put(words.get(i), order.get(i));
            }
            return shuffled;
        }
    }
}
