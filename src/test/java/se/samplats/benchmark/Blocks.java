package se.samplats.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Runs contenders round by round, each once a round and in random order, so that a slow minute of the machine meets all alike. Before and
 * after each block the machine is asked for the least that it can do (<code>select 1</code>): a block between whose two controls it
 * changed, or is far from what it usually does, is disturbed and run again.
 */
final class Blocks {

    private static final double STEADY = 0.15;
    private static final int TRIES = 3;

    private final Control control;
    private final Random chance;
    private final List<Double> controls = new ArrayList<>();
    private int disturbed;

    /** How much the machine does of something that is always the same, per second. */
    interface Control {
        double perSecond() throws Exception;
    }

    Blocks(Control control, long seed) {
        this.control = control;
        this.chance = new Random(seed);
    }

    /** By contender, in the order given, a block for each round. */
    Map<String, List<Measured>> run(List<Contender> contenders, int rounds, long seed) throws Exception {
        Map<String, List<Measured>> all = new LinkedHashMap<>();
        contenders.forEach(one -> all.put(one.name(), new ArrayList<>()));
        for (int round = 1; round <= rounds; round++) {
            List<Contender> order = new ArrayList<>(contenders);
            Collections.shuffle(order, chance);
            for (Contender one : order) {
                all.get(one.name()).add(undisturbed(one, seed * 1_000 + round * 10L));
            }
        }
        return all;
    }

    /** How many blocks were run again. */
    int disturbed() {
        return disturbed;
    }

    private Measured undisturbed(Contender one, long seed) throws Exception {
        for (int attempt = 0; ; attempt++) {
            double before = control.perSecond();
            Measured measured = one.block().run(seed + attempt);
            double after = control.perSecond();
            controls.add(before);
            controls.add(after);
            double usual = Outcome.middle(controls);
            Findings.tell("%s: %s; select 1: %.0f, %.0f, usually %.0f", one.name(), measured, before, after, usual);
            if (isNear(before, after) && isNear(before, usual) && isNear(after, usual)) {
                return measured;
            }
            disturbed++;
            if (attempt + 1 == TRIES) {
                return measured;
            }
        }
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= STEADY * Math.max(one, other);
    }
}
