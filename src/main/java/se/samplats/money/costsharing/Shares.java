package se.samplats.money.costsharing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.samplats.platform.kernel.Money;

/** Shares an amount by a key so that the shares sum to it exactly, by the method of the largest remainder. */
public final class Shares {

    private Shares() {}

    /** @param weight what the municipality has of the key: days, inhabitants; not negative */
    public record Weight(String municipality, BigInteger weight) {}

    private record Part(String municipality, BigInteger whole, BigInteger remainder) {}

    /**
     * Each municipality gets its part rounded down; the öre that are left go, one each, to those with the largest
     * remainders, on a tie in the order of the codes. A negative amount is shared as its opposite is.
     */
    public static List<Share> of(Money amount, List<Weight> weights) {
        BigInteger total = weights.stream().map(Weight::weight).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger ore = BigInteger.valueOf(amount.ore()).abs();
        List<Part> parts = weights.stream()
                .map(weight -> {
                    BigInteger[] part = ore.multiply(weight.weight()).divideAndRemainder(total);
                    return new Part(weight.municipality(), part[0], part[1]);
                })
                .toList();
        BigInteger given = parts.stream().map(Part::whole).reduce(BigInteger.ZERO, BigInteger::add);
        int left = ore.subtract(given).intValueExact();
        Map<String, Integer> rank = ranks(parts);
        return parts.stream()
                .map(part -> {
                    int extra = rank.getOrDefault(part.municipality(), left) < left ? 1 : 0;
                    long share = part.whole().longValueExact() + extra;
                    return new Share(part.municipality(), amount.ore() < 0 ? -share : share);
                })
                .toList();
    }

    private static Map<String, Integer> ranks(List<Part> parts) {
        List<Part> ordered = parts.stream()
                .sorted(comparing(Part::remainder).reversed().thenComparing(Part::municipality))
                .toList();
        return IntStream.range(0, ordered.size())
                .boxed()
                .collect(toMap(i -> ordered.get(i).municipality(), i -> i));
    }
}
