package se.samplats.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import se.samplats.AtOnce;

/** Calls over so many connections for so long. */
record Load(int port, int connections, int seconds) {

    /** The calls of a round: any number of them, by chance. */
    interface Calls {
        byte[] next(Random random);
    }

    private record Driven(long[] nanos, Map<Integer, Integer> statuses) {}

    /**
     * The same, as fast as it goes: each connection sends its next call when it has its answer.
     *
     * @param expected the status of at least 99 of 100 answers; anything but it or 409 is a failure
     */
    Measured run(Calls calls, int expected, long seed) throws Exception {
        return run(calls, expected, seed, random -> System.nanoTime());
    }

    /**
     * Arrivals by chance, so many a second, whether or not earlier ones are answered: an answer is as late as it is after the
     * arrival, the time included that its call had to wait.
     */
    Measured arriving(Calls calls, int expected, double perSecond, long seed) throws Exception {
        double mean = connections / perSecond * 1e9;
        return run(calls, expected, seed, new Arrivals() {
            private final Map<Random, Long> last = new ConcurrentHashMap<>();

            @Override
            public long next(Random random) {
                return last.merge(
                        random,
                        System.nanoTime(),
                        (before, now) -> before + (long) (-mean * Math.log(1 - random.nextDouble())));
            }
        });
    }

    /** When the next call of a connection arrives, by the clock of {@link System#nanoTime}. */
    private interface Arrivals {
        long next(Random random);
    }

    private Measured run(Calls calls, int expected, long seed, Arrivals arrivals) throws Exception {
        List<Driven> all = AtOnce.run(connections, number -> drive(calls, new Random(seed * 1_000 + number), arrivals));
        Map<Integer, Integer> statuses = new TreeMap<>();
        all.forEach(driven -> driven.statuses.forEach((status, count) -> statuses.merge(status, count, Integer::sum)));
        long[] nanos = all.stream().flatMapToLong(d -> Arrays.stream(d.nanos)).toArray();
        int asExpected = statuses.getOrDefault(expected, 0);
        int taken = statuses.getOrDefault(409, 0);
        if (asExpected + taken != nanos.length || asExpected < nanos.length * 0.99) {
            throw new IllegalStateException("answers by status: " + statuses);
        }
        return Measured.of(nanos, seconds);
    }

    private Driven drive(Calls calls, Random random, Arrivals arrivals) throws IOException {
        long[] nanos = new long[1_024];
        int count = 0;
        Map<Integer, Integer> statuses = new TreeMap<>();
        try (Lane lane = new Lane(port)) {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            for (long begun = arrivals.next(random); begun < end; begun = arrivals.next(random)) {
                LockSupport.parkNanos(begun - System.nanoTime());
                statuses.merge(lane.status(calls.next(random)), 1, Integer::sum);
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, count * 2);
                }
                nanos[count++] = System.nanoTime() - begun;
            }
        }
        return new Driven(Arrays.copyOf(nanos, count), statuses);
    }
}
