package se.samplats.steering.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is still open to a reader who knows some sums of unknown numbers: all ways in which the numbers could differ and every known
 * sum stay as it is. A sum of some of the numbers is determined when none of these ways changes it. Counted modulo a prime; one way
 * picked at random stands for all: what is determined is always found, and by a chance of one in a thousand million a sum that is
 * open is taken for determined. The sums that are watched are told by how much the way changes them, so that to know one more sum
 * costs no more than the sums that it has to do with.
 */
final class NullSpace {

    static final long PRIME = 2_147_483_647L;

    private final List<Direction> basis = new ArrayList<>();
    private final long[] way;

    /** For each number the watched sums that it is part of, in as many as are counted. */
    private final int[][] watching;

    private final int[] watchingCount;
    private final List<int[]> watched = new ArrayList<>();
    private long[] values = new long[64];

    /** Room for one question at a time. */
    private long[] changes = new long[64];

    private boolean[] touched = new boolean[64];

    /** One way in which the numbers can differ, and the numbers that differ in it. */
    private record Direction(long[] by, int[] numbers) {

        static Direction of(long[] by) {
            return new Direction(
                    by, IntStream.range(0, by.length).filter(i -> by[i] != 0).toArray());
        }

        /** So much of another that the sum does not change any more. */
        Direction less(Direction pivot, long factor) {
            long[] left = by.clone();
            for (int i : pivot.numbers) {
                left[i] = (left[i] + (PRIME - factor) * pivot.by[i]) % PRIME;
            }
            return of(left);
        }
    }

    /**
     * What would be different if one more sum were known.
     *
     * @param sums the watched sums that the way would change otherwise
     * @param values by how much it would change them, in the same order: not at all where they would be determined
     */
    record Change(int[] sums, long[] values) {

        static final Change NONE = new Change(new int[0], new long[0]);

        /** The watched sums that would be determined. */
        IntStream determined() {
            return IntStream.range(0, sums.length).filter(i -> values[i] == 0).map(i -> sums[i]);
        }
    }

    NullSpace(int size) {
        way = new SplittableRandom(20_260_101).longs(size, 1, PRIME).toArray();
        watching = new int[size][4];
        watchingCount = new int[size];
        for (int i = 0; i < size; i++) {
            long[] single = new long[size];
            single[i] = 1;
            basis.add(new Direction(single, new int[] {i}));
        }
    }

    /** Watches a sum, and gives the number by which it is told from then on: 0 for the first. */
    int watch(int[] sum) {
        int index = watched.size();
        watched.add(sum);
        if (index == values.length) {
            values = Arrays.copyOf(values, 2 * index);
            changes = new long[2 * index];
            touched = new boolean[2 * index];
        }
        values[index] = of(way, sum);
        for (int number : sum) {
            int count = watchingCount[number]++;
            if (count == watching[number].length) {
                watching[number] = Arrays.copyOf(watching[number], 2 * count);
            }
            watching[number][count] = index;
        }
        return index;
    }

    boolean isDetermined(int watchedSum) {
        return values[watchedSum] == 0;
    }

    /** By how much the way changes a watched sum. */
    long value(int watchedSum) {
        return values[watchedSum];
    }

    boolean determines(int[] sum) {
        return of(way, sum) == 0;
    }

    /** What would be different if the watched sum were known too. */
    Change ifKnown(int watchedSum) {
        int[] sum = watched.get(watchedSum);
        Direction pivot = pivot(sum);
        return pivot == null ? Change.NONE : change(pivot, factor(way, pivot, sum));
    }

    Change know(int watchedSum) {
        int[] sum = watched.get(watchedSum);
        Direction pivot = pivot(sum);
        if (pivot == null) {
            return Change.NONE;
        }
        long factor = factor(way, pivot, sum);
        Change change = change(pivot, factor);
        for (int i = 0; i < change.sums.length; i++) {
            values[change.sums[i]] = change.values[i];
        }
        for (int i : pivot.numbers) {
            way[i] = (way[i] + (PRIME - factor) * pivot.by[i]) % PRIME;
        }
        basis.remove(pivot);
        basis.replaceAll(one -> of(one.by, sum) == 0 ? one : one.less(pivot, factor(one.by, pivot, sum)));
        return change;
    }

    private Change change(Direction pivot, long factor) {
        int[] sums = new int[16];
        int count = 0;
        for (int number : pivot.numbers) {
            long by = (PRIME - factor) * pivot.by[number] % PRIME;
            for (int at = 0; at < watchingCount[number]; at++) {
                int sum = watching[number][at];
                if (!touched[sum]) {
                    touched[sum] = true;
                    if (count == sums.length) {
                        sums = Arrays.copyOf(sums, 2 * count);
                    }
                    sums[count++] = sum;
                }
                changes[sum] += by;
            }
        }
        long[] changed = new long[count];
        for (int i = 0; i < count; i++) {
            int sum = sums[i];
            changed[i] = (values[sum] + changes[sum]) % PRIME;
            changes[sum] = 0;
            touched[sum] = false;
        }
        return new Change(Arrays.copyOf(sums, count), changed);
    }

    /** Of the directions that change the sum the one in which the fewest numbers differ; null where none changes it. */
    private @Nullable Direction pivot(int[] sum) {
        Direction best = null;
        for (Direction one : basis) {
            if ((best == null || one.numbers.length < best.numbers.length) && of(one.by, sum) != 0) {
                best = one;
            }
        }
        return best;
    }

    private static long factor(long[] way, Direction pivot, int[] sum) {
        return of(way, sum) * inverse(of(pivot.by, sum)) % PRIME;
    }

    private static long of(long[] way, int[] sum) {
        long value = 0;
        for (int i : sum) {
            value += way[i];
        }
        return value % PRIME;
    }

    /** By Fermat's little theorem. */
    private static long inverse(long number) {
        long result = 1;
        long power = number;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = result * power % PRIME;
            }
            power = power * power % PRIME;
        }
        return result;
    }
}
