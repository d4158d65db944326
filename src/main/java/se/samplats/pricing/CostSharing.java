package se.samplats.pricing;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import se.samplats.kernel.Money;

/**
 * What each municipality pays of a common cost, by three keys (<i>fördelningsnycklar</i>) side by side.
 *
 * @param population by inhabitants
 * @param days by use
 * @param half one half of the cost by each of the two
 */
record CostSharing(List<Share> population, List<Share> days, List<Share> half) {

    /** @param members at least one with inhabitants, and at least one with days */
    static CostSharing of(Money cost, List<CostMember> members) {
        BigInteger people = sum(members, CostSharing::people);
        BigInteger days = sum(members, CostSharing::days);
        return new CostSharing(
                shares(cost, members, CostSharing::people),
                shares(cost, members, CostSharing::days),
                // people / all people + days / all days, over their common denominator: rounded only once
                shares(cost, members, member -> people(member)
                        .multiply(days)
                        .add(days(member).multiply(people))));
    }

    private static List<Share> shares(Money cost, List<CostMember> members, Function<CostMember, BigInteger> key) {
        return Shares.of(
                cost,
                members.stream()
                        .map(member -> new Shares.Weight(member.municipality(), key.apply(member)))
                        .toList());
    }

    private static BigInteger sum(List<CostMember> members, Function<CostMember, BigInteger> key) {
        return members.stream().map(key).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger people(CostMember member) {
        return BigInteger.valueOf(member.population());
    }

    private static BigInteger days(CostMember member) {
        return BigInteger.valueOf(member.days());
    }
}
