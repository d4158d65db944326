package se.samplats.money.costsharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Money;

/**
 * What each municipality pays of a common cost, by several keys (<i>fördelningsnycklar</i>) side by side.
 *
 * @param population by inhabitants
 * @param days by use
 * @param half one half of the cost by each of the two
 * @param subscribed the fixed part by subscribed places, the rest by days; null where nobody subscribes
 * @param subscribedDayPriceOre what a day costs within a subscription: the cost that is not fixed, over the days
 * @param shapley by what each adds to the cost; null where places and occupancy are not given, or too many use the home
 * @param alone what each would pay alone; null where places and occupancy are not given
 */
public record CostSharing(
        List<Share> population,
        List<Share> days,
        List<Share> half,
        @Nullable List<Share> subscribed,
        @Nullable Long subscribedDayPriceOre,
        @Nullable List<Share> shapley,
        @Nullable List<Alone> alone) {

    /** The keys, in the order in which they are shown. */
    public enum Key {
        POPULATION,
        DAYS,
        HALF,
        SUBSCRIBED,
        SHAPLEY
    }

    /**
     * What a municipality would pay without the others.
     *
     * @param amountOre by a home of its own of the same kind
     * @param privateOre by buying its days privately; null where no private price is known
     * @param dearer the keys by which it would pay more than that home of its own
     */
    public record Alone(
            String municipality, long amountOre, @Nullable Long privateOre, List<Key> dearer) {}

    /** @param members at least one with inhabitants, and at least one with days */
    public static CostSharing of(JointHome home, List<CostMember> members) {
        BigInteger people = sum(members, CostSharing::people);
        BigInteger days = sum(members, CostSharing::days);
        Map<Key, List<Share>> keys = new EnumMap<>(Key.class);
        keys.put(Key.POPULATION, shares(home.cost(), members, CostSharing::people));
        keys.put(Key.DAYS, shares(home.cost(), members, CostSharing::days));
        // people / all people + days / all days, over their common denominator: rounded only once
        keys.put(Key.HALF, shares(home.cost(), members, member -> people(member)
                .multiply(days)
                .add(days(member).multiply(people))));
        boolean subscribes = members.stream().anyMatch(member -> member.subscribed() > 0);
        if (subscribes) {
            keys.put(Key.SUBSCRIBED, Subscriptions.shares(home, members));
        }
        CostGame game = game(home);
        if (game != null) {
            shapley(game, home.cost(), members).ifPresent(shares -> keys.put(Key.SHAPLEY, shares));
        }
        return new CostSharing(
                keys.getOrDefault(Key.POPULATION, List.of()),
                keys.getOrDefault(Key.DAYS, List.of()),
                keys.getOrDefault(Key.HALF, List.of()),
                keys.get(Key.SUBSCRIBED),
                subscribes ? Subscriptions.dayPrice(home, members).ore() : null,
                keys.get(Key.SHAPLEY),
                game == null ? null : alone(game, members, keys));
    }

    /** The shares by a key; null where it could not be computed. */
    public @Nullable List<Share> by(Key key) {
        return switch (key) {
            case POPULATION -> population;
            case DAYS -> days;
            case HALF -> half;
            case SUBSCRIBED -> subscribed;
            case SHAPLEY -> shapley;
        };
    }

    private static @Nullable CostGame game(JointHome home) {
        return home.places() == null || home.occupancy() == null
                ? null
                : new CostGame(home.cost(), home.fixed(), home.places(), home.occupancy());
    }

    /** The cost as it was is shared as the game's is: what places that nobody needs cost is borne in proportion. */
    private static Optional<List<Share>> shapley(CostGame game, Money cost, List<CostMember> members) {
        List<CostMember> users =
                members.stream().filter(member -> member.days() > 0).toList();
        if (users.size() > CostGame.MOST) {
            return Optional.empty();
        }
        List<Shares.Weight> weights = new ArrayList<>(game.shapley(users));
        boolean free = weights.stream().allMatch(weight -> weight.weight().signum() == 0);
        members.stream()
                .filter(member -> member.days() == 0)
                .forEach(member -> weights.add(new Shares.Weight(member.municipality(), BigInteger.ZERO)));
        List<Share> shares = free ? shares(cost, members, CostSharing::days) : Shares.of(cost, weights);
        return Optional.of(members.stream()
                .map(member -> new Share(member.municipality(), amount(shares, member.municipality())))
                .toList());
    }

    private static List<Alone> alone(CostGame game, List<CostMember> members, Map<Key, List<Share>> keys) {
        return members.stream()
                .map(member -> {
                    long own = game.alone(member.days()).ore();
                    Long price = member.privateDayPriceOre();
                    List<Key> dearer = keys.entrySet().stream()
                            .filter(key -> amount(key.getValue(), member.municipality()) > own)
                            .map(Map.Entry::getKey)
                            .toList();
                    return new Alone(
                            member.municipality(),
                            own,
                            price == null ? null : Math.multiplyExact(price, member.days()),
                            dearer);
                })
                .toList();
    }

    static long amount(List<Share> shares, String municipality) {
        return shares.stream()
                .filter(share -> share.municipality().equals(municipality))
                .mapToLong(Share::amountOre)
                .sum();
    }

    static List<Share> shares(Money cost, List<CostMember> members, Function<CostMember, BigInteger> key) {
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

    static BigInteger days(CostMember member) {
        return BigInteger.valueOf(member.days());
    }
}
