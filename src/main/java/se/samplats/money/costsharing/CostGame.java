package se.samplats.money.costsharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import se.samplats.platform.kernel.Money;

/**
 * What it would cost to serve some of the municipalities without the others, and the fair share that follows from it (the
 * Shapley value: each pays what it adds to the cost, as the mean over every order in which they could have come together).
 *
 * <p>The cost of serving a group's days alone is the fixed cost, plus so much for each place that the group's days need at
 * the budgeted occupancy, in whole places; a group without days costs nothing. Everything is counted in whole numbers, as the
 * cost times the number of places.
 */
final class CostGame {

    /** Each further one doubles the groups. */
    static final int MOST = 15;

    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);

    private final BigInteger fixed;
    private final BigInteger perPlace;
    private final int places;
    private final BigDecimal daysOfAPlace;

    /** @param fixed no more than the cost */
    CostGame(Money cost, Money fixed, int places, BigDecimal occupancy) {
        this.fixed = BigInteger.valueOf(fixed.ore()).multiply(BigInteger.valueOf(places));
        this.perPlace = BigInteger.valueOf(cost.minus(fixed).ore());
        this.places = places;
        this.daysOfAPlace = DAYS_A_YEAR.multiply(occupancy);
    }

    /** What serving so many days alone would cost, in whole öre. */
    Money alone(long days) {
        return days == 0
                ? Money.ZERO
                : new Money(new BigDecimal(fixed.add(perPlace.multiply(BigInteger.valueOf(needed(days)))))
                        .divide(BigDecimal.valueOf(places), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    /**
     * The shares as weights, exact; those without days have none.
     *
     * @param users municipalities with days, at most {@link #MOST}
     */
    List<Shares.Weight> shapley(List<CostMember> users) {
        long[] needed = neededByGroup(users);
        BigInteger[] orders = ordersBySize(users.size());
        return IntStream.range(0, users.size())
                .mapToObj(i -> new Shares.Weight(users.get(i).municipality(), value(i, users.size(), needed, orders)))
                .toList();
    }

    /** What one adds to each group of others, weighed by how often that group is there when it comes. */
    private BigInteger value(int one, int users, long[] needed, BigInteger[] orders) {
        long[] more = new long[users];
        for (int group = 0; group < needed.length; group++) {
            if ((group & 1 << one) == 0) {
                more[Integer.bitCount(group)] += needed[group | 1 << one] - needed[group];
            }
        }
        // whoever comes first brings the fixed cost
        BigInteger sum = orders[0].multiply(fixed);
        for (int size = 0; size < users; size++) {
            sum = sum.add(orders[size].multiply(perPlace).multiply(BigInteger.valueOf(more[size])));
        }
        return sum;
    }

    private long[] neededByGroup(List<CostMember> users) {
        long[] needed = new long[1 << users.size()];
        long[] days = new long[needed.length];
        for (int group = 1; group < needed.length; group++) {
            int last = Integer.numberOfTrailingZeros(group);
            days[group] = days[group & group - 1] + users.get(last).days();
            needed[group] = needed(days[group]);
        }
        return needed;
    }

    /** In how many orders exactly so many others come before one. */
    private static BigInteger[] ordersBySize(int users) {
        BigInteger[] factorial = new BigInteger[users + 1];
        factorial[0] = BigInteger.ONE;
        for (int i = 1; i <= users; i++) {
            factorial[i] = factorial[i - 1].multiply(BigInteger.valueOf(i));
        }
        BigInteger[] orders = new BigInteger[users];
        for (int size = 0; size < users; size++) {
            orders[size] = factorial[size].multiply(factorial[users - size - 1]);
        }
        return orders;
    }

    private long needed(long days) {
        return BigDecimal.valueOf(days)
                .divide(daysOfAPlace, 0, RoundingMode.CEILING)
                .longValueExact();
    }
}
