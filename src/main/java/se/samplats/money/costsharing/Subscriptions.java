package se.samplats.money.costsharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import se.samplats.platform.kernel.Money;

/**
 * Subscribed places (<i>abonnerade platser</i>): whoever binds itself to places pays the fixed cost for them, used or not,
 * and in return a lower price for each day. Days beyond one's own subscription pay the full day price, fixed part included,
 * which lightens what the subscribers bear.
 */
final class Subscriptions {

    private static final long DAYS_A_YEAR = 365;

    private Subscriptions() {}

    /** @param members at least one subscribes, and at least one has days */
    static List<Share> shares(JointHome home, List<CostMember> members) {
        BigInteger all =
                BigInteger.valueOf(members.stream().mapToLong(CostMember::days).sum());
        BigInteger beyond = BigInteger.valueOf(
                members.stream().mapToLong(Subscriptions::beyond).sum());
        BigInteger places = BigInteger.valueOf(
                members.stream().mapToLong(CostMember::subscribed).sum());
        // beyond / all + (1 - beyond of all / all) × own places / places, over their common denominator
        List<Share> fixed = CostSharing.shares(home.fixed(), members, member -> BigInteger.valueOf(beyond(member))
                .multiply(places)
                .add(all.subtract(beyond).multiply(BigInteger.valueOf(member.subscribed()))));
        List<Share> variable = CostSharing.shares(home.cost().minus(home.fixed()), members, CostSharing::days);
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < fixed.size(); i++) {
            shares.add(new Share(
                    fixed.get(i).municipality(),
                    fixed.get(i).amountOre() + variable.get(i).amountOre()));
        }
        return shares;
    }

    /** What a day costs within a subscription. */
    static Money dayPrice(JointHome home, List<CostMember> members) {
        long days = members.stream().mapToLong(CostMember::days).sum();
        return new Money(BigDecimal.valueOf(home.cost().minus(home.fixed()).ore())
                .divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private static long beyond(CostMember member) {
        return Math.max(0, member.days() - DAYS_A_YEAR * member.subscribed());
    }
}
