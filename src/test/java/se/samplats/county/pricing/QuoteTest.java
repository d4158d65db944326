package se.samplats.county.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samplats.county.pricing.QuoteLine.Kind.ADD_ON;
import static se.samplats.county.pricing.QuoteLine.Kind.DAY_PRICE;
import static se.samplats.county.pricing.QuoteLine.Kind.DEPARTURE_DAY;
import static se.samplats.county.pricing.QuoteLine.Kind.PRELIMINARY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samplats.county.agreement.ChargedDays;
import se.samplats.county.agreement.Terms;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;

class QuoteTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final UUID HOME = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Agreed AGREED =
            new Agreed(UUID.fromString("00000000-0000-0000-0000-000000000002"), "Boenden i länet", 1, Terms.USUAL);

    private final List<PriceRow> rows = new ArrayList<>();

    @Test
    void aStayWithinOneYearIsOneLine() {
        price("2026-01-01", "2027-01-01", 4_000, 4_500);
        Quote quote = quote("2026-12-01", "2026-12-11");
        assertEquals(1, quote.lines().size());
        assertLine(quote, 0, "2026-12-01", "2026-12-11", 10, 4_000, DAY_PRICE);
        assertEquals(Money.kronor(40_000), quote.total());
    }

    @Test
    void aNewYearSplitsTheLineEvenWhenThePriceGoesOn() {
        price("2026-01-01", null, 4_000, 4_500);
        Quote quote = quote("2026-12-22", "2027-01-11");
        assertEquals(2, quote.lines().size());
        assertLine(quote, 0, "2026-12-22", "2027-01-01", 10, 4_000, DAY_PRICE);
        assertLine(quote, 1, "2027-01-01", "2027-01-11", 10, 4_000, DAY_PRICE);
        assertEquals(Money.kronor(80_000), quote.total());
    }

    @Test
    void theLeapDayIsADay() {
        price("2028-01-01", "2029-01-01", 1_000, 1_000);
        assertEquals(Money.kronor(2_000), quote("2028-02-28", "2028-03-01").total());
        assertEquals(Money.kronor(1_000), quote("2028-02-29", "2028-03-01").total());
        assertEquals(Money.kronor(366_000), quote("2028-01-01", "2029-01-01").total());
    }

    @Test
    void aPriceChangeInMidStaySplitsTheLine() {
        price("2026-01-01", "2026-12-01", 4_000, 4_500);
        price("2026-12-01", "2027-01-01", 4_100, 4_600);
        Quote quote = quote("2026-11-29", "2026-12-03");
        assertLine(quote, 0, "2026-11-29", "2026-12-01", 2, 4_000, DAY_PRICE);
        assertLine(quote, 1, "2026-12-01", "2026-12-03", 2, 4_100, DAY_PRICE);
        assertEquals(Money.kronor(16_200), quote.total());
        assertNotEquals(quote.lines().get(0).priceRow(), quote.lines().get(1).priceRow());
    }

    @Test
    void afterTheLastDecidedPriceItGoesOnAsPreliminary() {
        price("2026-01-01", "2028-01-01", 4_000, 4_500);
        Quote quote =
                quote("2026-11-23", LocalDate.parse("2026-11-23").plusDays(1286).toString());
        assertEquals(
                List.of(DAY_PRICE, DAY_PRICE, PRELIMINARY, PRELIMINARY, PRELIMINARY),
                quote.lines().stream().map(QuoteLine::kind).toList());
        assertEquals(Money.kronor(1_286 * 4_000L), quote.total());
    }

    @Test
    void aGapInThePriceListIsPreliminaryToo() {
        price("2026-01-01", "2026-12-31", 4_000, 4_500);
        price("2027-01-01", "2028-01-01", 4_100, 4_600);
        Quote quote = quote("2026-12-30", "2027-01-02");
        assertEquals(
                List.of(DAY_PRICE, PRELIMINARY, DAY_PRICE),
                quote.lines().stream().map(QuoteLine::kind).toList());
        assertEquals(Money.kronor(12_100), quote.total());
    }

    @Test
    void beforeTheFirstPriceThereIsNoQuote() {
        price("2027-01-01", "2028-01-01", 4_000, 4_500);
        Refusal refusal = assertThrows(Refusal.class, () -> quote("2026-12-31", "2027-01-02"));
        assertEquals("price-missing", refusal.rule());
    }

    @Test
    void anOpenStayIsQuotedForTwelveMonths() {
        price("2026-01-01", null, 4_000, 4_500);
        Quote quote = quote("2027-03-01", null);
        assertNull(quote.end());
        assertEquals(LocalDate.parse("2028-03-01"), quote.quotedUntil());
        assertEquals(Money.kronor(366 * 4_000L), quote.total());
    }

    @Test
    void whoHasNotAgreedPaysThePriceForOthers() {
        price("2026-01-01", "2027-01-01", 4_000, 4_500);
        Quote quote = quote(asked("2026-12-01", "2026-12-11", "2080"), null);
        assertEquals(Money.kronor(45_000), quote.total());
        assertEquals(quote.total(), quote.worstCase());
        assertEquals(false, quote.member());
    }

    @Test
    void anOwnHomeIsAtTheMembersPriceWithoutAnAgreement() {
        price("2026-01-01", "2027-01-01", 4_000, 4_500);
        Quote quote = quote(asked("2026-12-01", "2026-12-11", "2081"), null);
        assertEquals(Money.kronor(40_000), quote.total());
        assertEquals(true, quote.member());
    }

    @Test
    void theWorstCaseIsTheTotalAndTheBandRoundedHalfUp() {
        rows.add(new PriceRow(
                HOME,
                PriceRow.Level.BASE,
                "",
                PriceRow.Unit.DAY,
                period("2026-01-01", null),
                new Money(10),
                Money.ZERO));
        assertEquals(new Money(11), quote("2026-12-01", "2026-12-02").worstCase());
        price("2025-01-01", "2026-01-01", 4_219, 4_728);
        assertEquals(
                Money.kronor(44_299).plus(new Money(50)),
                quote("2025-12-01", "2025-12-11").worstCase());
    }

    @Test
    void theDepartureDayIsChargedWhereTheAgreementSaysSo() {
        price("2026-01-01", "2026-12-11", 4_000, 4_500);
        price("2026-12-11", "2027-01-01", 4_100, 4_600);
        Terms both = Terms.of(ChargedDays.ARRIVAL_AND_DEPARTURE, null, null, null, null, null, null, null, null, null);
        Quote quote = quote(asked("2026-12-01", "2026-12-11", "2080"), new Agreed(HOME, "", 1, both));
        assertLine(quote, 1, "2026-12-11", "2026-12-12", 1, 4_100, DEPARTURE_DAY);
        assertEquals(Money.kronor(44_100), quote.total());
    }

    @Test
    void addOnsArePricedOnTheArrivalDayWhateverTheCaseOfTheirCode() {
        price("2026-01-01", null, 4_000, 4_500);
        addOn("extra personal", "2026-01-01", "2027-01-01", 413, 460);
        addOn("extra personal", "2027-01-01", "2028-01-01", 430, 480);
        Quote quote = Quote.of(
                new Inquiry(
                        "2080",
                        "2081",
                        HOME,
                        30,
                        period("2026-12-30", "2027-01-02"),
                        Level.BASE,
                        List.of(new AddOn("Extra Personal ", new BigDecimal("2.5")))),
                AGREED,
                rows,
                null,
                TODAY);
        QuoteLine line = quote.lines().get(2);
        assertEquals(ADD_ON, line.kind());
        assertEquals(new Money(103_250), line.amount());
        assertEquals(0, line.days());
        assertEquals(Money.kronor(12_000).plus(new Money(103_250)), quote.total());
    }

    @Test
    void anUnknownAddOnIsToldWithTheKnownOnes() {
        price("2026-01-01", null, 4_000, 4_500);
        addOn("extra personal", "2026-01-01", "2027-01-01", 413, 460);
        Inquiry asked = new Inquiry(
                "2080",
                "2081",
                HOME,
                30,
                period("2026-12-30", "2027-01-02"),
                Level.BASE,
                List.of(new AddOn("resor", BigDecimal.ONE)));
        Invalid invalid = assertThrows(Invalid.class, () -> quote(asked, AGREED));
        assertEquals("addOns[0].code", invalid.fields().get(0).field());
        assertEquals(
                List.of(List.of("extra personal")),
                invalid.fields().get(0).message().arguments());
    }

    @Test
    void theRaisedLevelHasItsOwnPrice() {
        price("2026-01-01", null, 4_000, 4_500);
        Inquiry asked =
                new Inquiry("2080", "2081", HOME, 30, period("2026-12-30", "2027-01-02"), Level.RAISED, List.of());
        assertThrows(Refusal.class, () -> quote(asked, AGREED));
        rows.add(new PriceRow(
                HOME,
                PriceRow.Level.RAISED,
                "",
                PriceRow.Unit.DAY,
                period("2026-01-01", null),
                Money.kronor(5_000),
                Money.kronor(6_000)));
        assertEquals(Money.kronor(15_000), quote(asked, AGREED).total());
    }

    @Test
    void theHashTellsWhetherAnythingThatDecidesThePriceHasChanged() {
        price("2026-01-01", "2027-01-01", 4_000, 4_500);
        Quote quote = quote("2026-12-01", "2026-12-11");
        Inquiry same = asked("2026-12-01", "2026-12-11", "2080");
        Quote tomorrow = Quote.of(same, AGREED, rows, null, TODAY.plusDays(1));
        assertEquals(quote.hash(), tomorrow.hash());
        assertEquals(TODAY.plusDays(30), quote.validUntil());
        assertNotEquals(quote.hash(), quote("2026-12-01", "2026-12-12").hash());
        assertNotEquals(quote.hash(), quote(same, null).hash());
        assertNotEquals(
                quote.hash(),
                quote(same, new Agreed(AGREED.agreementId(), AGREED.name(), 2, AGREED.terms()))
                        .hash());
    }

    @Test
    void nobodyQuotesMoreThanAHundredYearsAhead() {
        price("2026-01-01", null, 4_000, 4_500);
        assertEquals(
                "quote-too-far",
                assertThrows(Refusal.class, () -> quote("2026-12-01", "9999-12-31"))
                        .rule());
        assertThrows(Refusal.class, () -> quote("9999-12-31", null));
    }

    private Quote quote(String start, @Nullable String end) {
        return quote(asked(start, end, "2080"), AGREED);
    }

    private Quote quote(Inquiry asked, @Nullable Agreed agreed) {
        return Quote.of(asked, agreed, rows, null, TODAY);
    }

    private static Inquiry asked(String start, @Nullable String end, String buyer) {
        return new Inquiry(buyer, "2081", HOME, 30, period(start, end), Level.BASE, List.of());
    }

    private void price(String from, @Nullable String until, long member, long other) {
        rows.add(new PriceRow(
                HOME,
                PriceRow.Level.BASE,
                "",
                PriceRow.Unit.DAY,
                period(from, until),
                Money.kronor(member),
                Money.kronor(other)));
    }

    private void addOn(String code, String from, String until, long member, long other) {
        rows.add(new PriceRow(
                HOME,
                PriceRow.Level.ADD_ON,
                code,
                PriceRow.Unit.HOUR,
                period(from, until),
                Money.kronor(member),
                Money.kronor(other)));
    }

    private static Period period(String start, @Nullable String end) {
        return new Period(LocalDate.parse(start), end == null ? null : LocalDate.parse(end));
    }

    private static void assertLine(
            Quote quote, int index, String from, String to, int days, long kronor, QuoteLine.Kind kind) {
        QuoteLine line = quote.lines().get(index);
        assertEquals(LocalDate.parse(from), line.from());
        assertEquals(LocalDate.parse(to), line.to());
        assertEquals(days, line.days());
        assertEquals(Money.kronor(kronor), line.unitPrice());
        assertEquals(Money.kronor(kronor).times(days), line.amount());
        assertEquals(kind, line.kind());
    }
}
