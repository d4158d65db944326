package se.samplats.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import se.samplats.AtOnce;

/** Calls over so many connections for so long, each connection one call after the other. */
record Load(int port, int connections, int seconds) {

    /** The calls of a round: any number of them, by chance. */
    interface Calls {
        byte[] next(Random random);
    }

    private record Driven(long[] nanos, Map<Integer, Integer> statuses) {}

    /** @param expected the status of at least 99 of 100 answers; anything but it or 409 is a failure */
    Measured run(Calls calls, int expected, long seed) throws Exception {
        List<Driven> all = AtOnce.run(connections, number -> drive(calls, new Random(seed * 1_000 + number)));
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

    private Driven drive(Calls calls, Random random) throws IOException {
        long[] nanos = new long[1_024];
        int count = 0;
        Map<Integer, Integer> statuses = new TreeMap<>();
        try (Lane lane = new Lane(port)) {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
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
