package se.samplats.money.costsharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import se.samplats.platform.kernel.Money;

/** The share by what each adds to the cost, and the keys beside it. */
class CostGameTest {

    private static final JointHome THREE_PLACES =
            new JointHome(Money.kronor(250), Money.kronor(100), 3, BigDecimal.ONE);

    @Example
    void eachPaysTheMeanOfWhatItAddsInEveryOrder() {
        // alone A costs 150 and B 200, together 250: A adds 150 or 50, B 200 or 100
        CostSharing sharing = CostSharing.of(THREE_PLACES, List.of(member("2080", 365), member("2081", 730)));
        assertEquals(List.of(new Share("2080", 10_000), new Share("2081", 15_000)), sharing.shapley());
        assertEquals(
                List.of(
                        new CostSharing.Alone("2080", 15_000, null, List.of()),
                        new CostSharing.Alone("2081", 20_000, null, List.of())),
                sharing.alone());
    }

    @Example
    void placesThatNobodyNeedsAreBorneInProportion() {
        CostSharing sharing = CostSharing.of(THREE_PLACES, List.of(member("2080", 365), member("2081", 365)));
        assertEquals(List.of(new Share("2080", 12_500), new Share("2081", 12_500)), sharing.shapley());
    }

    @Example
    void whoeverWouldPayMoreThanAloneIsNamedWithTheKey() {
        CostSharing sharing = CostSharing.of(
                THREE_PLACES, List.of(new CostMember("2080", 9_000, 10), new CostMember("2081", 1_000, 1_000)));
        List<CostSharing.Alone> alone = sharing.alone();
        assertNotNull(alone);
        assertEquals(List.of(CostSharing.Key.POPULATION), alone.get(0).dearer());
    }

    @Example
    void thePrivatePriceOfOnesDaysStandsBeside() {
        CostSharing sharing = CostSharing.of(THREE_PLACES, List.of(new CostMember("2080", 1, 100, null, 423_000L)));
        List<CostSharing.Alone> alone = sharing.alone();
        assertNotNull(alone);
        assertEquals(42_300_000, alone.get(0).privateOre());
    }

    @Example
    void subscribersPayTheFixedPartAndALowerDayPrice() {
        CostSharing sharing = CostSharing.of(
                THREE_PLACES,
                List.of(new CostMember("2080", 1, 365, 2, null), new CostMember("2081", 1, 365, 2, null)));
        assertEquals(List.of(new Share("2080", 12_500), new Share("2081", 12_500)), sharing.subscribed());
        assertEquals(21, sharing.subscribedDayPriceOre());
    }

    @Example
    void daysBeyondASubscriptionPayTheFullDayPrice() {
        CostSharing sharing = CostSharing.of(
                new JointHome(Money.kronor(1_000), Money.kronor(400), null, null),
                List.of(new CostMember("2080", 1, 300, 1, null), member("2081", 100)));
        // 1 000 kr over 400 days are 2,50 a day: 250 kr for the days without a subscription
        assertEquals(List.of(new Share("2080", 75_000), new Share("2081", 25_000)), sharing.subscribed());
    }

    @Example
    void withoutPlacesNothingIsSaidOfWhatItWouldCostAlone() {
        CostSharing sharing =
                CostSharing.of(new JointHome(Money.kronor(1), Money.ZERO, null, null), List.of(member("2080", 1)));
        assertNull(sharing.shapley());
        assertNull(sharing.alone());
        assertNull(sharing.subscribed());
    }

    @Example
    void aWholeCountyIsComputedExactlyAndMoreThanFifteenUsersAreNot() {
        List<CostMember> county = IntStream.range(0, 16)
                .mapToObj(i -> member(Integer.toString(2_000 + i), i * 40))
                .toList();
        CostSharing sharing = CostSharing.of(THREE_PLACES, county);
        List<Share> shapley = sharing.shapley();
        assertNotNull(shapley);
        assertEquals(Money.kronor(250).ore(), sum(shapley));
        List<CostMember> more = new ArrayList<>(county);
        more.add(member("2099", 1));
        assertNull(CostSharing.of(THREE_PLACES, more).shapley());
    }

    @Property(tries = 300)
    void everyKeySumsToTheCostToTheOre(
            @ForAll("days") List<Integer> days,
            @ForAll @LongRange(max = 10_000_000_000L) long cost,
            @ForAll @IntRange(max = 100) int fixedPercent,
            @ForAll @IntRange(max = 3) int subscribed) {
        CostSharing sharing = sharing(days, cost, fixedPercent, subscribed);
        for (CostSharing.Key key : CostSharing.Key.values()) {
            List<Share> shares = sharing.by(key);
            assertTrue(shares != null || (key == CostSharing.Key.SUBSCRIBED && subscribed == 0));
            if (shares != null) {
                assertEquals(cost, sum(shares), key.name());
                assertTrue(shares.stream().allMatch(share -> share.amountOre() >= 0));
            }
        }
    }

    @Property(tries = 300)
    void whoeverUsesNothingPaysNothingAndWhoeverUsesAsMuchPaysAsMuch(
            @ForAll("days") List<Integer> days, @ForAll @IntRange(max = 100) int fixedPercent) {
        List<Integer> more = new ArrayList<>(days);
        more.add(0);
        more.add(days.get(0));
        List<Share> shares = shapley(more, 1_000_000_007L, fixedPercent);
        assertEquals(0, shares.get(days.size()).amountOre());
        long twin = shares.get(days.size() + 1).amountOre();
        // an öre that does not divide goes to one of them
        assertTrue(Math.abs(shares.get(0).amountOre() - twin) <= 1);
    }

    @Property(tries = 300)
    void whoeverUsesMorePaysNoLess(@ForAll("days") List<Integer> days, @ForAll @IntRange(max = 100) int fixedPercent) {
        List<Share> shares = shapley(days, 1_000_000_007L, fixedPercent);
        for (int i = 0; i < days.size(); i++) {
            for (int j = 0; j < days.size(); j++) {
                if (days.get(i) >= days.get(j)) {
                    assertTrue(shares.get(i).amountOre() >= shares.get(j).amountOre() - 1);
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Integer>> days() {
        return Arbitraries.integers().between(1, 3_000).list().ofMinSize(1).ofMaxSize(7);
    }

    private static List<Share> shapley(List<Integer> days, long cost, int fixedPercent) {
        List<Share> shares = sharing(days, cost, fixedPercent, 0).shapley();
        assertNotNull(shares);
        return shares;
    }

    private static CostSharing sharing(List<Integer> days, long cost, int fixedPercent, int subscribed) {
        return CostSharing.of(
                new JointHome(new Money(cost), new Money(cost / 100 * fixedPercent), 12, new BigDecimal("0.85")),
                IntStream.range(0, days.size())
                        .mapToObj(i ->
                                new CostMember(Integer.toString(2_000 + i), 1_000 + i, days.get(i), subscribed, null))
                        .toList());
    }

    private static CostMember member(String municipality, int days) {
        return new CostMember(municipality, 1, days);
    }

    private static long sum(List<Share> shares) {
        return shares.stream().mapToLong(Share::amountOre).sum();
    }
}
