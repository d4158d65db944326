package se.samplats.county.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.county.agreement.ChargedDays;
import se.samplats.county.agreement.Terms;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

/** A stay that goes on: what was frozen stands, and the new days are added at their own price. */
class ContinuedQuoteTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final UUID HOME = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID AGREEMENT = UUID.fromString("00000000-0000-0000-0000-000000000002");

    private static final PriceRow BEFORE = row(PriceRow.Level.BASE, "", PriceRow.Unit.DAY, "2026-01-01", 4_000);
    private static final PriceRow RAISED = row(PriceRow.Level.BASE, "", PriceRow.Unit.DAY, "2026-01-01", 4_200);
    private static final PriceRow SCHOOL = row(PriceRow.Level.ADD_ON, "SKOLA", PriceRow.Unit.HOUR, "2026-01-01", 500);

    private final Quote frozen = quote(BEFORE, "2026-12-01", "2026-12-11", ChargedDays.ARRIVAL_AND_DEPARTURE);
    private final Quote added = quote(RAISED, "2026-12-11", "2026-12-21", ChargedDays.ARRIVAL_AND_DEPARTURE);

    @Test
    void theFrozenDaysKeepTheirPriceAndTheNewOnesHaveTheirs() {
        Quote continued = frozen.continuedBy(added);
        assertEquals(LocalDate.parse("2026-12-01"), continued.start());
        assertEquals(LocalDate.parse("2026-12-21"), continued.end());
        assertEquals(LocalDate.parse("2026-12-21"), continued.quotedUntil());
        assertEquals(added.validUntil(), continued.validUntil());
        assertEquals(
                List.of(Money.kronor(4_000), Money.kronor(4_200), Money.kronor(4_200)),
                continued.lines().stream().map(QuoteLine::unitPrice).toList());
        assertEquals(Money.kronor(10 * 4_000L + 11 * 4_200L), continued.total());
        assertEquals(Money.kronor(10 * 4_000L + 11 * 4_200L).times(new BigDecimal("1.05")), continued.worstCase());
    }

    @Test
    void aChargedDayOfDepartureMovesToTheNewEnd() {
        assertEquals(1, departures(frozen));
        Quote continued = frozen.continuedBy(added);
        assertEquals(1, departures(continued));
        assertEquals(LocalDate.parse("2026-12-21"), continued.lines().get(2).from());
    }

    @Test
    void theContinuedQuoteHasAFingerprintOfItsOwn() {
        Quote continued = frozen.continuedBy(added);
        assertNotEquals(frozen.hash(), continued.hash());
        assertNotEquals(added.hash(), continued.hash());
        assertEquals(continued.hash(), frozen.continuedBy(added).hash());
    }

    @Test
    void withoutAnAgreementNothingIsSettledAfterTheYearSoTheWorstCaseIsTheTotal() {
        Quote alone = Quote.of(asked("2026-12-01", "2026-12-11"), null, List.of(BEFORE), null, TODAY);
        Quote more = Quote.of(asked("2026-12-11", "2026-12-21"), null, List.of(RAISED), null, TODAY);
        Quote continued = alone.continuedBy(more);
        assertEquals(continued.total(), continued.worstCase());
    }

    @Test
    void theDaysOfCareBeforeADayAreThoseThatAStayHadWhenItEndedThen() {
        assertEquals(new CareCost(0, Money.ZERO), frozen.careBefore(LocalDate.parse("2026-12-01")));
        assertEquals(new CareCost(1, Money.kronor(4_000)), frozen.careBefore(LocalDate.parse("2026-12-02")));
        assertEquals(new CareCost(10, Money.kronor(40_000)), frozen.careBefore(LocalDate.parse("2026-12-11")));
        assertEquals(new CareCost(10, Money.kronor(40_000)), frozen.careBefore(LocalDate.parse("2027-06-01")));
        assertEquals(
                new CareCost(12, Money.kronor(10 * 4_000L + 2 * 4_200L)),
                frozen.continuedBy(added).careBefore(LocalDate.parse("2026-12-13")));
    }

    @Test
    void addOnsAndAChargedDayOfDepartureAreMoneyAndNoCare() {
        Quote quote = Quote.of(
                askedWithSchool(), agreed(ChargedDays.ARRIVAL_AND_DEPARTURE), List.of(BEFORE, SCHOOL), null, TODAY);
        assertEquals(new CareCost(10, Money.kronor(40_000)), quote.careBefore(LocalDate.parse("2027-01-01")));
        assertTrue(quote.lines().get(0).isCare());
        assertFalse(quote.lines().get(1).isCare());
        assertFalse(quote.lines().get(2).isCare());
    }

    @Test
    void eachLineSaysWhyItIsThere() {
        Quote quote =
                Quote.of(askedWithSchool(), agreed(ChargedDays.ARRIVAL_ONLY), List.of(BEFORE, SCHOOL), null, TODAY);
        String days = quote.lines().get(0).text(Level.BASE, true).in(Language.SV);
        String others = quote.lines().get(0).text(Level.BASE, false).in(Language.SV);
        String school = quote.lines().get(1).text(Level.BASE, true).in(Language.SV);
        assertNotEquals(days, others);
        assertTrue(school.contains("skola"), school);
        assertFalse(days.contains("skola"), days);
    }

    private static long departures(Quote quote) {
        return quote.lines().stream()
                .filter(line -> line.kind() == QuoteLine.Kind.DEPARTURE_DAY)
                .count();
    }

    private static Quote quote(PriceRow price, String start, String end, ChargedDays charged) {
        return Quote.of(asked(start, end), agreed(charged), List.of(price), null, TODAY);
    }

    private static Agreed agreed(ChargedDays charged) {
        return new Agreed(
                AGREEMENT,
                "Boenden i länet",
                1,
                Terms.of(charged, null, null, null, null, null, null, null, null, null));
    }

    private static Inquiry asked(String start, String end) {
        return new Inquiry("2080", "2081", HOME, 30, period(start, end), Level.BASE, List.of());
    }

    private static Inquiry askedWithSchool() {
        return new Inquiry(
                "2080",
                "2081",
                HOME,
                30,
                period("2026-12-01", "2026-12-11"),
                Level.BASE,
                List.of(new AddOn("SKOLA", BigDecimal.TEN)));
    }

    private static PriceRow row(PriceRow.Level level, String addOn, PriceRow.Unit unit, String from, long kronor) {
        return new PriceRow(
                HOME,
                level,
                addOn,
                unit,
                new Period(LocalDate.parse(from), null),
                Money.kronor(kronor),
                Money.kronor(kronor));
    }

    private static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }
}
