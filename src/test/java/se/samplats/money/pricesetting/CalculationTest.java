package se.samplats.money.pricesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samplats.county.pricing.VatCompensation;
import se.samplats.money.costsharing.CostMember;
import se.samplats.money.costsharing.CostSharing;
import se.samplats.money.costsharing.JointHome;
import se.samplats.money.costsharing.Share;
import se.samplats.money.yearend.UsedDays;
import se.samplats.money.yearend.YearEnd;
import se.samplats.platform.kernel.Money;

/** The worked cases of the published material, to the öre. */
class CalculationTest {

    private static final BigDecimal BUDGETED = new BigDecimal("0.85");
    private static final BigDecimal BAND = BigDecimal.valueOf(5);
    private static final Money BUDGET = Money.kronor(6_570_000);

    @Test
    void theDayPriceIsBudgetedCostOverBudgetedDays() {
        assertEquals(new Money(352_941), DayPrice.of(BUDGET, 6, BUDGETED, BigDecimal.ONE));
        assertEquals(new Money(423_529), DayPrice.of(BUDGET, 6, BUDGETED, new BigDecimal("1.2")));
    }

    @Test
    void halfAnOreIsRoundedUp() {
        assertEquals(new Money(3), DayPrice.of(new Money(365 * 5), 2, BigDecimal.ONE, BigDecimal.ONE));
    }

    @Test
    void aDeficitBeyondTheBandIsSharedByDays() {
        YearEnd end = YearEnd.of(
                BUDGET, 6, BUDGETED, BAND, BUDGET, List.of(new UsedDays("2080", 1_000), new UsedDays("2081", 460)));
        assertEquals(new Money(352_941), end.dayPrice());
        assertEquals(new Money(515_293_860), end.revenue());
        assertEquals(new Money(141_706_140), end.result());
        assertEquals(Money.kronor(328_500), end.kept());
        assertEquals(new Money(108_856_140), end.shared());
        assertEquals(List.of(new Share("2080", 74_559_000), new Share("2081", 34_297_140)), end.shares());
    }

    @Test
    void aSurplusBeyondTheBandIsSharedTheSameWay() {
        YearEnd end =
                YearEnd.of(BUDGET, 6, BUDGETED, BAND, Money.kronor(4_000_000), List.of(new UsedDays("2080", 1_460)));
        assertEquals(new Money(-115_293_860), end.result());
        assertEquals(Money.kronor(-328_500), end.kept());
        assertEquals(List.of(new Share("2080", -82_443_860)), end.shares());
    }

    @Test
    void aResultWithinTheBandStaysWithTheHome() {
        YearEnd end =
                YearEnd.of(BUDGET, 6, BUDGETED, BAND, Money.kronor(5_400_000), List.of(new UsedDays("2080", 1_460)));
        assertEquals(end.result(), end.kept());
        assertEquals(Money.ZERO, end.shared());
        assertEquals(List.of(new Share("2080", 0)), end.shares());
    }

    @Test
    void theOreLeftOverGoToTheLargestRemaindersAndThenByCode() {
        YearEnd end = YearEnd.of(
                new Money(0),
                1,
                BigDecimal.ONE,
                BAND,
                new Money(100),
                List.of(new UsedDays("2085", 1), new UsedDays("2081", 1), new UsedDays("2080", 1)));
        assertEquals(List.of(new Share("2085", 33), new Share("2081", 33), new Share("2080", 34)), end.shares());
    }

    @Test
    void aHomePaysFromSoManyUsedBeds() {
        Money fixed = Money.kronor(18_000);
        Money gross = Money.kronor(4_500);
        Money net = new VatCompensation(BigDecimal.valueOf(6)).net(gross);
        assertEquals(Money.kronor(4_230), net);
        assertEquals(new BigDecimal("4.00"), BreakEven.beds(fixed, gross));
        assertEquals(new BigDecimal("4.26"), BreakEven.beds(fixed, net));
        assertEquals(Money.kronor(3_000), DayPrice.of(Money.kronor(18_000 * 365), 6, BigDecimal.ONE, BigDecimal.ONE));
        assertEquals(
                Money.kronor(6_000), DayPrice.of(Money.kronor(18_000 * 365), 6, new BigDecimal("0.5"), BigDecimal.ONE));
    }

    @Test
    void aCommonCostIsSharedByPopulationByDaysAndHalfByEach() {
        CostSharing sharing = CostSharing.of(
                new JointHome(new Money(1_001), Money.ZERO, null, null),
                List.of(new CostMember("2080", 60_000, 0), new CostMember("2081", 40_000, 100)));
        assertEquals(List.of(new Share("2080", 601), new Share("2081", 400)), sharing.population());
        assertEquals(List.of(new Share("2080", 0), new Share("2081", 1_001)), sharing.days());
        assertEquals(List.of(new Share("2080", 300), new Share("2081", 701)), sharing.half());
    }
}
