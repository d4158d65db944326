package se.samplats.benchmark;

import java.util.Arrays;
import java.util.Locale;

/**
 * What one round came to.
 *
 * @param perSecond how many were done in a second
 * @param p50 the middle time from call to answer, in milliseconds
 * @param p95 the time that one of twenty exceeded, in milliseconds
 * @param p99 the time that one of a hundred exceeded, in milliseconds
 */
record Measured(double perSecond, double p50, double p95, double p99) {

    /** @param nanos the time that each took */
    static Measured of(long[] nanos, double seconds) {
        if (nanos.length == 0) {
            throw new IllegalStateException("nothing was done in " + seconds + " s");
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Measured(sorted.length / seconds, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%8.0f /s  p50 %6.1f  p95 %6.1f  p99 %6.1f ms", perSecond, p50, p95, p99);
    }
}
