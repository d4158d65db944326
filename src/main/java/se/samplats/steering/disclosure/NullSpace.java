package se.samplats.steering.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * What is still open to a reader who knows some sums of unknown numbers: all ways in which the numbers could differ and every known
 * sum stay as it is. A sum of some of the numbers is determined when none of these ways changes it. Counted modulo a prime; one way
 * picked at random stands for all: what is determined is always found, and by a chance of one in a thousand million a sum that is
 * open is taken for determined.
 */
final class NullSpace {

    static final long PRIME = 2_147_483_647L;

    private final int size;
    private final List<long[]> basis = new ArrayList<>();
    private final long[] way;

    NullSpace(int size) {
        this.size = size;
        SplittableRandom random = new SplittableRandom(20_260_101);
        way = random.longs(size, 1, PRIME).toArray();
        for (int i = 0; i < size; i++) {
            long[] single = new long[size];
            single[i] = 1;
            basis.add(single);
        }
    }

    private NullSpace(long[] way) {
        this.size = way.length;
        this.way = way;
    }

    /** As it would be if the sum were known too, for questions alone. */
    NullSpace with(int[] sum) {
        long[] pivot = pivot(sum);
        return pivot == null ? this : new NullSpace(less(way, pivot, sum));
    }

    void add(int[] sum) {
        long[] pivot = pivot(sum);
        if (pivot == null) {
            return;
        }
        basis.remove(pivot);
        basis.replaceAll(one -> less(one, pivot, sum));
        System.arraycopy(less(way, pivot, sum), 0, way, 0, size);
    }

    boolean determines(int[] sum) {
        return of(way, sum) == 0;
    }

    boolean determinesNoneOf(List<int[]> sums) {
        for (int[] sum : sums) {
            if (determines(sum)) {
                return false;
            }
        }
        return true;
    }

    /** Of some numbers those pairs of which the sum or the difference is determined. */
    List<int[]> ties(int[] numbers) {
        long[] values = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            values[i] = Math.min(way[numbers[i]], PRIME - way[numbers[i]]);
        }
        long[] ordered = values.clone();
        Arrays.sort(ordered);
        List<int[]> ties = new ArrayList<>();
        for (int i = 1; i < ordered.length; i++) {
            if (ordered[i] == ordered[i - 1]) {
                for (int j = 0; j < values.length; j++) {
                    for (int k = 0; k < j; k++) {
                        if (values[j] == ordered[i] && values[k] == ordered[i]) {
                            ties.add(new int[] {numbers[k], numbers[j]});
                        }
                    }
                }
            }
        }
        return ties;
    }

    private long @Nullable [] pivot(int[] sum) {
        for (long[] one : basis) {
            if (of(one, sum) != 0) {
                return one;
            }
        }
        return null;
    }

    private static long[] less(long[] way, long[] pivot, int[] sum) {
        long changes = of(way, sum);
        if (changes == 0) {
            return way;
        }
        long factor = changes * inverse(of(pivot, sum)) % PRIME;
        long[] left = new long[way.length];
        for (int i = 0; i < way.length; i++) {
            left[i] = pivot[i] == 0 ? way[i] : (way[i] + (PRIME - factor) * pivot[i]) % PRIME;
        }
        return left;
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
