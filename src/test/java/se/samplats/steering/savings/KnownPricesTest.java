package se.samplats.steering.savings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samplats.county.pricing.VatCompensation;
import se.samplats.market.framework.FrameworkOffer;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/** Which private price a stay is compared with, and what it comes to. */
class KnownPricesTest {

    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 1);
    private static final VatCompensation SIX_PERCENT = new VatCompensation(BigDecimal.valueOf(6));

    private static PricedStay stay(@Nullable Long frozen) {
        return new PricedStay(
                "one",
                "2080",
                "2081",
                "HVB",
                BEGAN,
                BEGAN,
                BEGAN.plusDays(9),
                frozen,
                List.of(new PricedStay.PriceSlice(4, 400_000), new PricedStay.PriceSlice(6, 420_000)));
    }

    private static PrivatePurchase bought(String municipality, int daysBefore, long kronor) {
        return new PrivatePurchase(municipality, "HVB", BEGAN.minusDays(daysBefore), kronor * 100);
    }

    private static FrameworkOffer offer(String supplier, long kronor, LocalDate from, @Nullable LocalDate until) {
        Money price = Money.kronor(kronor);
        return new FrameworkOffer(supplier, "HVB", "", price, SIX_PERCENT.net(price), new Period(from, until));
    }

    private static KnownPrices known(List<PrivatePurchase> purchases, FrameworkOffer... offers) {
        return new KnownPrices(purchases, List.of(offers), SIX_PERCENT::net);
    }

    private static List<PrivatePurchase> ofThree() {
        return List.of(
                bought("2081", 10, 4_000),
                bought("2081", 20, 4_400),
                bought("2082", 30, 4_500),
                bought("2083", 40, 4_600),
                bought("2083", 50, 9_000));
    }

    @Test
    void whatTheBookingFrozeComesFirst() {
        assertEquals(
                new KnownPrices.PrivatePrice(Tier.OWN, 500_000L),
                known(List.of(bought("2080", 10, 9_000))).of(stay(500_000L)));
    }

    @Test
    void thenTheMedianOfTheBuyersOwnPurchasesNetOfCompensation() {
        KnownPrices prices =
                known(List.of(bought("2080", 10, 4_400), bought("2080", 300, 4_600), bought("2081", 5, 1)));
        // (4 400 + 4 600) / 2 = 4 500; less 6 %: 4 230.
        assertEquals(new KnownPrices.PrivatePrice(Tier.OWN, 423_000L), prices.of(stay(null)));
    }

    @Test
    void purchasesOfTheDayItselfAndOfMoreThanAYearBeforeAreNotKnown() {
        KnownPrices prices = known(List.of(bought("2080", 0, 4_400), bought("2080", 366, 4_600)));
        assertEquals(Tier.NONE, prices.of(stay(null)).tier());
        assertNull(prices.of(stay(null)).netOreADay());
    }

    @Test
    void thenTheLowestFrameworkPriceOfTheFirstDay() {
        KnownPrices prices = known(
                ofThree(),
                offer("Dear", 6_000, BEGAN.minusYears(1), null),
                offer("Cheap", 5_000, BEGAN.minusYears(1), null),
                offer("Ended", 4_000, BEGAN.minusYears(1), BEGAN));
        assertEquals(new KnownPrices.PrivatePrice(Tier.FRAMEWORK, 470_000L), prices.of(stay(null)));
    }

    @Test
    void thenTheCountysPriceOfFivePurchasesOfThreeMunicipalities() {
        assertEquals(
                new KnownPrices.PrivatePrice(Tier.COUNTY, 423_000L),
                known(ofThree()).of(stay(null)));
    }

    @Test
    void fourPurchasesOrTwoMunicipalitiesAreNoCountysPrice() {
        assertEquals(Tier.NONE, known(ofThree().subList(0, 4)).of(stay(null)).tier());
        List<PrivatePurchase> ofTwo = List.of(
                bought("2081", 10, 4_000),
                bought("2081", 20, 4_400),
                bought("2082", 30, 4_500),
                bought("2082", 40, 4_600),
                bought("2082", 50, 4_700));
        assertEquals(Tier.NONE, known(ofTwo).of(stay(null)).tier());
    }

    @Test
    void eachTierIsASumOfItsOwn() {
        PricedStay unpriced =
                new PricedStay("two", "2080", "2081", "HVB", BEGAN, BEGAN, BEGAN.plusDays(9), 500_000L, List.of());
        ComparedStays stays = new ComparedStays(List.of(stay(500_000L), stay(null), unpriced), known(ofThree()));
        // Ten days at 5 000 less 4 × 4 000 + 6 × 4 200.
        assertEquals(
                new ComparedStays.TierSum(1, 10, 5_000_000 - 4_120_000, 5_000_000), stays.sum(Tier.OWN, one -> true));
        assertEquals(
                new ComparedStays.TierSum(1, 10, 4_230_000 - 4_120_000, 4_230_000),
                stays.sum(Tier.COUNTY, one -> true));
        assertEquals(new ComparedStays.TierSum(0, 0, 0, 0), stays.sum(Tier.FRAMEWORK, one -> true));
        // Without a price of the home nothing is compared.
        assertEquals(new ComparedStays.TierSum(1, 0, 0, 0), stays.sum(Tier.NONE, one -> true));
    }
}
