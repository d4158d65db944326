package se.samplats.money.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samplats.money.settlement.GivenStay.day;
import static se.samplats.money.settlement.GivenStay.ore;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samplats.county.agreement.AbsenceTerm;
import se.samplats.county.agreement.ChargedDays;
import se.samplats.county.agreement.ReservationTerm;
import se.samplats.county.agreement.Rounding;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.PriceRow;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Refusal;

/** What a stay owes, term by term. */
class ChargingTest {

    private final GivenStay given =
            new GivenStay().price("2026-01-01", "2027-01-01", 1_000).price("2027-01-01", "2028-01-01", 1_100);

    @Test
    void aMonthOfAStayIsItsDaysTimesThePrice() {
        assertLines(given.from("2026-06-10").owed("2026-07-01"), "DAY_PRICE 2026-06-10 2026-07-01 21 x 1000 = 21000");
    }

    @Test
    void theArrivalDayIsChargedAndTheDepartureDayIsNot() {
        given.from("2026-06-10").agreedUntil("2026-06-12").left("2026-06-12");
        assertLines(given.owed("2026-07-01"), "DAY_PRICE 2026-06-10 2026-06-12 2 x 1000 = 2000");
    }

    @Test
    void theDepartureDayIsChargedToWhereTheAgreementSaysSo() {
        given.chargedDays = ChargedDays.ARRIVAL_AND_DEPARTURE;
        given.from("2026-06-10").agreedUntil("2026-06-12").left("2026-06-12");
        assertLines(
                given.owed("2026-07-01"),
                "DAY_PRICE 2026-06-10 2026-06-12 2 x 1000 = 2000",
                "DEPARTURE_DAY 2026-06-12 2026-06-13 1 x 1000 = 1000");
    }

    @Test
    void aDepartureDayWithinTheNoticeIsChargedOnce() {
        given.chargedDays = ChargedDays.ARRIVAL_AND_DEPARTURE;
        given.noticeDays = 2;
        given.from("2026-06-10").left("2026-06-12");
        assertLines(
                given.owed("2026-07-01"),
                "DAY_PRICE 2026-06-10 2026-06-12 2 x 1000 = 2000",
                "NOTICE 2026-06-12 2026-06-14 2 x 1000 = 2000");
    }

    @Test
    void aStayThatGoesOnInAnotherHomeOwesNeitherNoticeNorTheDayThatIsChargedThere() {
        given.chargedDays = ChargedDays.ARRIVAL_AND_DEPARTURE;
        given.from("2026-06-10")
                .agreedUntil("2026-06-30")
                .goesOnElsewhere("2026-06-12")
                .left("2026-06-12");
        assertLines(given.owed("2026-07-01"), "DAY_PRICE 2026-06-10 2026-06-12 2 x 1000 = 2000");
    }

    @Test
    void whoLeavesBeforeThePlannedMoveOwesTheDaysUntilItAsNotice() {
        given.from("2026-06-10")
                .agreedUntil("2026-06-30")
                .goesOnElsewhere("2026-06-20")
                .left("2026-06-18");
        assertLines(
                given.owed("2026-07-01"),
                "DAY_PRICE 2026-06-10 2026-06-18 8 x 1000 = 8000",
                "NOTICE 2026-06-18 2026-06-20 2 x 1000 = 2000");
    }

    @Test
    void aYearsTurnSplitsTheLine() {
        assertLines(
                given.from("2026-12-30").owed("2027-01-03"),
                "DAY_PRICE 2026-12-30 2027-01-01 2 x 1000 = 2000",
                "DAY_PRICE 2027-01-01 2027-01-03 2 x 1100 = 2200");
    }

    @Test
    void theLeapDayIsCharged() {
        given.price("2028-01-01", null, 1_000);
        assertEquals(366_000_00, ore(given.from("2028-01-01").owed("2029-01-01")));
    }

    @Test
    void theNightsOfTheClocksAreDaysLikeOthers() {
        assertEquals(31_000_00, ore(given.from("2026-03-01").owed("2026-04-01")));
        assertEquals(31_000_00 + 213_000_00, ore(given.owed("2026-11-01")) - 1_000_00);
    }

    @Test
    void aPlaceKeptForSomebodyCostsTheFeeFromTheAgreedDay() {
        given.reservation = new ReservationTerm(50, 3);
        given.from("2026-06-01").arrivedOn = day("2026-06-06");
        assertLines(
                given.owed("2026-06-11"),
                "RESERVATION 2026-06-03 2026-06-06 3 x 500 = 1500",
                "DAY_PRICE 2026-06-06 2026-06-11 5 x 1000 = 5000");
    }

    @Test
    void aKeptPlaceCostsAPartOfTheBasePriceWhateverLevelWasBooked() {
        given.price(PriceRow.Level.RAISED, "", PriceRow.Unit.DAY, "2026-01-01", null, Money.kronor(1_600));
        given.level = Level.RAISED;
        given.from("2026-06-01").arrivedOn = day("2026-06-03");
        assertLines(
                given.owed("2026-06-04"),
                "RESERVATION 2026-06-01 2026-06-03 2 x 1000 = 2000",
                "DAY_PRICE 2026-06-03 2026-06-04 1 x 1600 = 1600");
    }

    @Test
    void aPlacementThatNeverBeganOwesTheDaysThatThePlaceWasKept() {
        given.reservation = new ReservationTerm(80, 1);
        given.from("2026-06-01").end = day("2026-06-04");
        given.arrivedOn = null;
        given.status = PlacementStatus.NO_SHOW;
        assertLines(given.owed("2026-08-01"), "RESERVATION 2026-06-01 2026-06-04 3 x 800 = 2400");
    }

    @Test
    void aPlacementCalledOffBeforeItsFirstDayOwesNothing() {
        given.from("2026-06-01").end = day("2026-06-01");
        given.arrivedOn = null;
        given.status = PlacementStatus.CANCELLED;
        assertLines(given.owed("2026-08-01"));
    }

    @Test
    void anAbsenceIsFullForFourteenDaysAndThenAPart() {
        given.from("2026-06-01").away("2026-06-05", "2026-06-25");
        assertLines(
                given.owed("2026-07-01"),
                "DAY_PRICE 2026-06-01 2026-06-19 18 x 1000 = 18000",
                "ABSENCE 2026-06-19 2026-06-25 6 x 800 = 4800",
                "DAY_PRICE 2026-06-25 2026-07-01 6 x 1000 = 6000");
    }

    @Test
    void eachAbsenceHasItsOwnFullDays() {
        given.absence = new AbsenceTerm(1, 50);
        given.from("2026-06-01").away("2026-06-02", "2026-06-04").away("2026-06-05", "2026-06-07");
        assertEquals(5_000_00, ore(given.owed("2026-06-07")));
    }

    @Test
    void aNoticeIsChargedToItsEndWhenNobodyMovesIn() {
        given.from("2026-06-01").left("2026-06-10").noticeGivenOn = day("2026-06-05");
        assertLines(
                given.owed("2026-09-01"),
                "DAY_PRICE 2026-06-01 2026-06-10 9 x 1000 = 9000",
                "NOTICE 2026-06-10 2026-07-05 25 x 1000 = 25000");
    }

    @Test
    void theNoticeStopsWhenThePlaceIsFilledAgain() {
        given.from("2026-06-01").left("2026-06-10").filledAgainOn = day("2026-06-12");
        assertLines(
                given.owed("2026-09-01"),
                "DAY_PRICE 2026-06-01 2026-06-10 9 x 1000 = 9000",
                "NOTICE 2026-06-10 2026-06-12 2 x 1000 = 2000");
    }

    @Test
    void aStayThatWasAgreedToEndThenOwesNoNotice() {
        given.from("2026-06-01").agreedUntil("2026-06-10").left("2026-06-10");
        assertEquals(9_000_00, ore(given.owed("2026-09-01")));
    }

    @Test
    void whoLeavesEarlyOwesNoDayAfterTheAgreedEnd() {
        given.from("2026-06-01").agreedUntil("2026-06-15").left("2026-06-10");
        assertEquals(14_000_00, ore(given.owed("2026-09-01")));
    }

    @Test
    void aYearsTurnInsideAnAbsenceInsideANotice() {
        given.from("2026-11-01").away("2026-12-10", null).left("2027-01-10").noticeGivenOn = day("2026-12-20");
        assertLines(
                given.owed("2027-03-01"),
                "DAY_PRICE 2026-11-01 2026-12-24 53 x 1000 = 53000",
                "ABSENCE 2026-12-24 2027-01-01 8 x 800 = 6400",
                "ABSENCE 2027-01-01 2027-01-10 9 x 880 = 7920",
                "NOTICE 2027-01-10 2027-01-19 9 x 1100 = 9900");
    }

    @Test
    void aLevelChangeOnTheLastOfAMonthCostsThatDayAtTheNewLevel() {
        given.price(PriceRow.Level.RAISED, "", PriceRow.Unit.DAY, "2026-01-01", null, Money.kronor(1_600));
        given.from("2026-06-01").levels.put(day("2026-06-30"), Level.RAISED);
        assertLines(
                given.owed("2026-07-02"),
                "DAY_PRICE 2026-06-01 2026-06-30 29 x 1000 = 29000",
                "DAY_PRICE 2026-06-30 2026-07-02 2 x 1600 = 3200");
    }

    @Test
    void anAddOnCostsItsUnitsOnTheDayOfUse() {
        given.price(PriceRow.Level.ADD_ON, "extra personal", PriceRow.Unit.HOUR, "2026-01-01", null, new Money(413_33));
        given.from("2026-06-01").used(7, "2026-06-01", "Extra personal", "2.5");
        assertLines(
                given.owed("2026-06-02"),
                "DAY_PRICE 2026-06-01 2026-06-02 1 x 1000 = 1000",
                "ADD_ON 2026-06-01 2026-06-02 2.5 x 413.33 = 1033.33");
    }

    @Test
    void aPartOfAPriceIsRoundedAsTheAgreementSays() {
        given.rows.clear();
        given.price(PriceRow.Level.BASE, "", PriceRow.Unit.DAY, "2026-01-01", null, new Money(3_529_41));
        given.absence = new AbsenceTerm(0, 80);
        given.from("2026-06-01").away("2026-06-01", null);
        assertEquals(2_823_53, ore(given.owed("2026-06-02")));
        GivenStay whole = new GivenStay();
        whole.rows.addAll(given.rows);
        whole.absence = given.absence;
        whole.rounding = Rounding.KRONA;
        whole.from("2026-06-01").away("2026-06-01", null);
        assertEquals(2_824_00, ore(whole.owed("2026-06-02")));
    }

    @Test
    void whatWasQuotedIsChargedWhateverThePriceListSaysLater() {
        given.from("2026-06-01").agreedUntil("2026-06-11").quote();
        given.rows.clear();
        given.price("2026-01-01", null, 9_999);
        assertEquals(10_000_00, ore(given.owed("2026-07-01")));
    }

    @Test
    void daysWithoutADecidedPriceAreChargedByTheLastOneUntilOneIsDecided() {
        given.from("2027-12-30").quote();
        assertEquals(4_400_00, ore(given.owed("2028-01-03")));
        assertEquals(
                List.of(false, true),
                given.owed("2028-01-03").stream().map(Charge::preliminary).toList());
        given.price("2028-01-01", null, 1_200);
        assertEquals(4_600_00, ore(given.owed("2028-01-03")));
    }

    @Test
    void aStayInAHomeThatNeverHadAPriceIsRefused() {
        given.from("2026-06-01").quote();
        given.levels.put(day("2026-06-05"), Level.RAISED);
        assertThrows(Refusal.class, () -> given.owed("2026-07-01"));
    }

    private static void assertLines(List<Charge> charges, String... lines) {
        assertEquals(
                List.of(lines),
                charges.stream()
                        .map(charge -> "%s %s %s %s x %s = %s"
                                .formatted(
                                        charge.kind(),
                                        charge.from(),
                                        charge.to(),
                                        charge.quantity().toPlainString(),
                                        kronor(charge.unitPrice()),
                                        kronor(charge.amount())))
                        .toList());
    }

    private static String kronor(Money money) {
        return java.math.BigDecimal.valueOf(money.ore(), 2).stripTrailingZeros().toPlainString();
    }
}
