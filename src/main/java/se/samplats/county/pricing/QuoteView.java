package se.samplats.county.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Money;

/**
 * A quote as people and programs read it.
 *
 * @param agreement the name of the agreement, or null where buyer and seller have none
 * @param openEnd whether the departure day is unknown; then the lines speak of 12 months
 * @param quotedUntil the first day that the lines do not speak of
 */
public record QuoteView(
        String buyer,
        String seller,
        LocalDate start,
        @Nullable LocalDate end,
        boolean openEnd,
        LocalDate quotedUntil,
        Level level,
        boolean member,
        @Nullable String agreement,
        @Nullable UUID agreementId,
        @Nullable Integer version,
        List<QuoteLineView> lines,
        long totalOre,
        long worstCaseOre,
        @Nullable PrivateAlternativeView privateAlternative,
        LocalDate validUntil,
        String hash) {

    /**
     * @param to the first day after the line's last
     * @param days the days that the line charges; 0 for an add-on
     * @param quantity how many of the unit; {@code amountOre} is that times {@code unitPriceOre}
     * @param text why the line is there
     * @param priceRow the id of the row of the home's price list
     */
    public record QuoteLineView(
            LocalDate from,
            LocalDate to,
            int days,
            PriceRow.Unit unit,
            BigDecimal quantity,
            long unitPriceOre,
            long amountOre,
            QuoteLine.Kind kind,
            String text,
            UUID priceRow) {}

    /**
     * @param netDayPriceOre after the VAT compensation that a private purchase gives back
     * @param basis which purchases it is taken from
     * @param count how many
     * @param netLowerQuartileOre a quarter of them cost at most this, after compensation; null in older quotes
     * @param netUpperQuartileOre a quarter of them cost at least this
     * @param own whether the buyer itself made them: only then is a saving counted
     */
    public record PrivateAlternativeView(
            long dayPriceOre,
            long netDayPriceOre,
            String basis,
            int count,
            @Nullable Long netLowerQuartileOre,
            @Nullable Long netUpperQuartileOre,
            boolean own,
            @Nullable LocalDate knownOn) {}

    public static QuoteView of(Quote quote, Language language) {
        Agreed agreed = quote.agreed();
        return new QuoteView(
                quote.buyer(),
                quote.seller(),
                quote.start(),
                quote.end(),
                quote.end() == null,
                quote.quotedUntil(),
                quote.level(),
                quote.member(),
                agreed == null ? null : agreed.name(),
                agreed == null ? null : agreed.agreementId(),
                agreed == null ? null : agreed.version(),
                quote.lines().stream().map(line -> line(line, quote, language)).toList(),
                quote.total().ore(),
                quote.worstCase().ore(),
                alternative(quote.privateAlternative(), language),
                quote.validUntil(),
                quote.hash());
    }

    /** As the seller reads it: what the buyer would pay elsewhere is the buyer's. */
    public QuoteView withoutAlternative() {
        return new QuoteView(
                buyer,
                seller,
                start,
                end,
                openEnd,
                quotedUntil,
                level,
                member,
                agreement,
                agreementId,
                version,
                lines,
                totalOre,
                worstCaseOre,
                null,
                validUntil,
                hash);
    }

    private static QuoteLineView line(QuoteLine line, Quote quote, Language language) {
        return new QuoteLineView(
                line.from(),
                line.to(),
                line.days(),
                line.unit(),
                line.quantity(),
                line.unitPrice().ore(),
                line.amount().ore(),
                line.kind(),
                line.text(quote.level(), quote.member()).in(language),
                line.priceRow());
    }

    private static @Nullable PrivateAlternativeView alternative(
            @Nullable PrivateAlternative alternative, Language language) {
        return alternative == null
                ? null
                : new PrivateAlternativeView(
                        alternative.dayPrice().ore(),
                        alternative.netDayPrice().ore(),
                        alternative.basis().in(language),
                        alternative.count(),
                        ore(alternative.netLowerQuartile()),
                        ore(alternative.netUpperQuartile()),
                        Boolean.TRUE.equals(alternative.own()),
                        alternative.knownOn());
    }

    private static @Nullable Long ore(@Nullable Money money) {
        return money == null ? null : (Long) money.ore();
    }
}
