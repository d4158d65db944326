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

    /** The numbers of the sum that is asked about, while it is. */
    private final boolean[] asked;

    /**
     * One way in which the numbers can differ.
     *
     * @param numbers those that differ in it, in order
     * @param by by how much each of them does
     */
    private record Direction(int[] numbers, long[] by) {

        long of(boolean[] sum) {
            long value = 0;
            for (int i = 0; i < numbers.length; i++) {
                if (sum[numbers[i]]) {
                    value += by[i];
                }
            }
            return value % PRIME;
        }

        /** So much of another taken from it. */
        Direction less(Direction other, long factor) {
            int[] left = new int[numbers.length + other.numbers.length];
            long[] leftBy = new long[left.length];
            int count = 0;
            int mine = 0;
            int its = 0;
            while (mine < numbers.length || its < other.numbers.length) {
                int own = mine < numbers.length ? numbers[mine] : Integer.MAX_VALUE;
                int others = its < other.numbers.length ? other.numbers[its] : Integer.MAX_VALUE;
                long value = own <= others ? by[mine++] : 0;
                if (others <= own) {
                    value = (value + (PRIME - factor) * other.by[its++]) % PRIME;
                }
                if (value != 0) {
                    left[count] = Math.min(own, others);
                    leftBy[count++] = value;
                }
            }
            return new Direction(Arrays.copyOf(left, count), Arrays.copyOf(leftBy, count));
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
        asked = new boolean[size];
        watching = new int[size][4];
        watchingCount = new int[size];
        for (int i = 0; i < size; i++) {
            basis.add(new Direction(new int[] {i}, new long[] {1}));
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

    /** How many sums are watched. */
    int watched() {
        return watched.size();
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
        ask(sum, true);
        Direction pivot = pivot();
        Change change =
                pivot == null ? Change.NONE : change(pivot, values[watchedSum] * inverse(pivot.of(asked)) % PRIME);
        ask(sum, false);
        return change;
    }

    /** The same, and from then on it is known. */
    Change know(int watchedSum) {
        int[] sum = watched.get(watchedSum);
        ask(sum, true);
        Direction pivot = pivot();
        Change change = Change.NONE;
        if (pivot != null) {
            long inverse = inverse(pivot.of(asked));
            long factor = values[watchedSum] * inverse % PRIME;
            change = change(pivot, factor);
            for (int i = 0; i < change.sums.length; i++) {
                values[change.sums[i]] = change.values[i];
            }
            for (int i = 0; i < pivot.numbers.length; i++) {
                way[pivot.numbers[i]] = (way[pivot.numbers[i]] + (PRIME - factor) * pivot.by[i]) % PRIME;
            }
            basis.remove(pivot);
            for (int i = 0; i < basis.size(); i++) {
                long by = basis.get(i).of(asked);
                if (by != 0) {
                    basis.set(i, basis.get(i).less(pivot, by * inverse % PRIME));
                }
            }
        }
        ask(sum, false);
        return change;
    }

    private void ask(int[] sum, boolean now) {
        for (int number : sum) {
            asked[number] = now;
        }
    }

    private Change change(Direction pivot, long factor) {
        int[] sums = new int[16];
        int count = 0;
        for (int i = 0; i < pivot.numbers.length; i++) {
            int number = pivot.numbers[i];
            long by = (PRIME - factor) * pivot.by[i] % PRIME;
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
    private @Nullable Direction pivot() {
        Direction best = null;
        for (Direction one : basis) {
            if ((best == null || one.numbers.length < best.numbers.length) && one.of(asked) != 0) {
                best = one;
            }
        }
        return best;
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
