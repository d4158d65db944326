package se.samplats.money.pricesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samplats.county.pricing.VatCompensation;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;

/** What a budget makes a day cost, and what the use of the beds makes of it. */
class BudgetTest {

    private static final VatCompensation COMPENSATION = new VatCompensation(BigDecimal.valueOf(6));

    @Test
    void theMembersPriceIsTheCostOverTheBudgetedDays() {
        List<ProposedPrice> prices = budget(null, null, null, null).prices();
        assertEquals(1, prices.size());
        assertEquals(352_941, prices.get(0).memberOre());
        assertEquals(352_941, prices.get(0).otherOre());
    }

    @Test
    void aRaisedDayCostsItsWeightInBaseDays() {
        List<ProposedPrice> prices = budget("1.35", null, null, null).prices();
        assertEquals(352_941, prices.get(0).memberOre());
        assertEquals(476_471, prices.get(1).memberOre());
    }

    @Test
    void raisedDaysThatAreBudgetedLowerTheBasePriceSoThatTheHomeBringsInNoMoreThanItCosts() {
        List<ProposedPrice> prices = budget("1.35", "0.4", null, null).prices();
        double days = 365 * 6 * 0.85;
        double revenue = days * 0.6 * prices.get(0).memberOre()
                + days * 0.4 * prices.get(1).memberOre();
        assertEquals(657_000_000, revenue, days);
    }

    @Test
    void othersPayWhatMembersBearBesideTheBudgetAndNoMore() {
        ProposedPrice base =
                budget(null, null, 18_615_000L, "Länets samordning").prices().get(0);
        assertEquals(352_941, base.memberOre());
        assertEquals(352_941 + 10_000, base.otherOre());
    }

    @Test
    void anAdditionForOthersWithoutACostThatItStandsForIsRefused() {
        assertThrows(Invalid.class, () -> budget(null, null, 1L, " ").prices());
        assertThrows(Invalid.class, () -> budget(null, null, 1L, null).prices());
    }

    @Test
    void raisedDaysWithoutAWeightAreRefused() {
        assertThrows(Invalid.class, () -> budget(null, "0.4", null, null).prices());
    }

    @Test
    void theTableShowsWhatABedDayCostsByHowManyAreUsed() {
        OccupancyTable table =
                OccupancyTable.of(Money.kronor(6_570_000), 6, new Money(352_941), Money.kronor(4_500), COMPENSATION);
        assertEquals(1_800_000, table.costOfADayOre());
        assertEquals(6, table.rows().size());
        assertEquals(600_000, table.rows().get(2).costPerBedDayOre());
        assertEquals(300_000, table.rows().get(5).costPerBedDayOre());
        assertEquals(-35_295, table.rows().get(4).overOre());
        assertTrue(table.rows().get(5).overOre() > 0);
        OccupancyTable.PrivateBreakEven breakEven = table.breakEven();
        assertTrue(breakEven != null);
        assertEquals(new BigDecimal("4.00"), breakEven.beds());
        assertEquals(new BigDecimal("4.26"), breakEven.netBeds());
        assertEquals(423_000, breakEven.netDayPriceOre());
    }

    @Test
    void withoutAPrivatePriceThereIsNoBreakEven() {
        assertNull(OccupancyTable.of(Money.kronor(1), 1, new Money(1), null, COMPENSATION)
                .breakEven());
    }

    @ParameterizedTest
    @CsvSource({"80, 3.0, 1.0, 2.6", "80, 2.2, 2.2, 2.2", "100, 3.0, 1.0, 3", "0, 3.0, 1.0, 1", "80, -1, 4, 0"})
    void theIndexWeighsWagesAndConsumerPrices(int wagePercent, String wages, String prices, String percent) {
        assertEquals(
                new BigDecimal(percent),
                IndexRate.of(wagePercent, new BigDecimal(wages), new BigDecimal(prices), false)
                        .percent());
    }

    @Test
    void thePublishedYearsCarryAPriceFrom2014To2021() {
        Money price = Money.kronor(4_000);
        for (String opi : List.of("2.2", "2.6", "2.7", "2.6", "2.7", "3.0", "1.5")) {
            BigDecimal percent = new BigDecimal(opi);
            price = IndexRate.of(80, percent, percent, true).upon(price.ore());
        }
        assertEquals(new Money(474_517), price);
    }

    private static Budget budget(
            @Nullable String weight, @Nullable String share, @Nullable Long othersOre, @Nullable String reason) {
        return new Budget(
                450_000_000L,
                120_000_000L,
                67_000_000L,
                20_000_000L,
                6,
                new BigDecimal("0.85"),
                weight == null ? null : new BigDecimal(weight),
                share == null ? null : new BigDecimal(share),
                othersOre,
                reason);
    }
}
