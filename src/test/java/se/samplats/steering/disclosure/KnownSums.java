package se.samplats.steering.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Gaussian elimination over a prime field: which sums of unknown numbers follow from known ones. A sum that follows over the rationals
 * follows here, unless the prime divides a denominator of the solution.
 */
public final class KnownSums {

    private static final long PRIME = 2_147_483_629L;

    private final int size;
    private final Map<Integer, long[]> rows = new HashMap<>();
    private final List<Integer> pivots = new ArrayList<>();

    KnownSums(int size) {
        this.size = size;
    }

    int rank() {
        return rows.size();
    }

    void add(long[] row) {
        long[] left = reduced(row);
        int pivot = first(left);
        if (pivot < 0) {
            return;
        }
        long inverse = power(left[pivot], PRIME - 2);
        for (int i = pivot; i < size; i++) {
            left[i] = left[i] * inverse % PRIME;
        }
        for (long[] other : rows.values()) {
            subtract(other, left, other[pivot], pivot);
        }
        rows.put(pivot, left);
        pivots.add(pivot);
    }

    boolean determines(long[] row) {
        return first(reduced(row)) < 0;
    }

    /** What can differ while all known sums stay: a basis, one vector for each number that is free. */
    List<long[]> open() {
        List<long[]> basis = new ArrayList<>();
        for (int free = 0; free < size; free++) {
            if (!rows.containsKey(free)) {
                long[] way = new long[size];
                way[free] = 1;
                int column = free;
                rows.forEach((pivot, row) -> way[pivot] = (PRIME - row[column]) % PRIME);
                basis.add(way);
            }
        }
        return basis;
    }

    static long times(long[] one, long[] other) {
        long sum = 0;
        for (int i = 0; i < one.length; i++) {
            if (one[i] != 0 && other[i] != 0) {
                sum = (sum + one[i] * other[i]) % PRIME;
            }
        }
        return sum;
    }

    private long[] reduced(long[] row) {
        long[] left = Arrays.copyOf(row, size);
        for (int pivot : pivots) {
            long factor = left[pivot];
            if (factor != 0) {
                subtract(left, Objects.requireNonNull(rows.get(pivot)), factor, pivot);
            }
        }
        return left;
    }

    private void subtract(long[] from, long[] what, long factor, int begin) {
        if (factor != 0) {
            long minus = PRIME - factor;
            for (int i = begin; i < size; i++) {
                if (what[i] != 0) {
                    from[i] = (from[i] + minus * what[i]) % PRIME;
                }
            }
        }
    }

    private static int first(long[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                return i;
            }
        }
        return -1;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long factor = base % PRIME;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = result * factor % PRIME;
            }
            factor = factor * factor % PRIME;
        }
        return result;
    }
}
