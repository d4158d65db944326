package se.samplats.county.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import se.samplats.money.costsharing.Share;
import se.samplats.money.costsharing.Shares;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;

class QuotePropertyTest {

    private static final UUID HOME = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final LocalDate FIRST_PRICE = LocalDate.parse("2024-01-01");

    @Property
    void theLinesCoverEachDayOnceAndSumToTheTotal(
            @ForAll("priceLists") List<PriceRow> rows,
            @ForAll @IntRange(max = 2_000) int start,
            @ForAll @IntRange(min = 1, max = 2_000) int days) {
        Quote quote = quote(rows, start, start + days);
        assertEquals(
                quote.total(), quote.lines().stream().map(QuoteLine::amount).reduce(Money.ZERO, Money::plus));
        LocalDate next = quote.start();
        for (QuoteLine line : quote.lines()) {
            assertEquals(next, line.from());
            assertEquals(line.from().getYear(), line.to().minusDays(1).getYear());
            next = line.to();
        }
        assertEquals(quote.end(), next);
    }

    @Property
    void cuttingAPeriodInTwoChangesNothingInTheTotal(
            @ForAll("priceLists") List<PriceRow> rows,
            @ForAll @IntRange(max = 2_000) int start,
            @ForAll @IntRange(min = 1, max = 1_500) int before,
            @ForAll @IntRange(min = 1, max = 1_500) int after) {
        Money whole = quote(rows, start, start + before + after).total();
        Money parts = quote(rows, start, start + before)
                .total()
                .plus(quote(rows, start + before, start + before + after).total());
        assertEquals(whole, parts);
    }

    @Property
    void sharesSumExactlyToWhatIsShared(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long ore,
            @ForAll("weights") List<Long> weights) {
        List<Shares.Weight> keys = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            keys.add(new Shares.Weight("20" + (10 + i), java.math.BigInteger.valueOf(weights.get(i))));
        }
        List<Share> shares = Shares.of(new Money(ore), keys);
        assertEquals(ore, shares.stream().mapToLong(Share::amountOre).sum());
    }

    /** Rows that begin with the first price, some days apart, some with a gap before the next. */
    @Provide
    Arbitrary<List<PriceRow>> priceLists() {
        Arbitrary<int[]> row = Arbitraries.integers().between(1, 700).flatMap(length -> Arbitraries.integers()
                .between(0, 30)
                .flatMap(gap ->
                        Arbitraries.integers().between(0, 1_000_000).map(price -> new int[] {length, gap, price})));
        return row.list().ofMinSize(1).ofMaxSize(6).map(QuotePropertyTest::rows);
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.longs()
                .between(0, 100_000_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .filter(list -> list.stream().anyMatch(weight -> weight > 0));
    }

    private static List<PriceRow> rows(List<int[]> facts) {
        List<PriceRow> rows = new ArrayList<>();
        LocalDate from = FIRST_PRICE;
        for (int[] fact : facts) {
            LocalDate until = from.plusDays(fact[0]);
            rows.add(new PriceRow(
                    HOME,
                    PriceRow.Level.BASE,
                    "",
                    PriceRow.Unit.DAY,
                    new Period(from, until),
                    new Money(fact[2]),
                    new Money(fact[2] + 1L)));
            from = until.plusDays(fact[1]);
        }
        return rows;
    }

    private static Quote quote(List<PriceRow> rows, int from, int to) {
        Period period = new Period(FIRST_PRICE.plusDays(from), FIRST_PRICE.plusDays(to));
        Inquiry asked = new Inquiry("2080", "2081", HOME, 30, period, Level.BASE, List.of());
        return Quote.of(asked, null, rows, null, LocalDate.parse("2026-11-21"));
    }
}
