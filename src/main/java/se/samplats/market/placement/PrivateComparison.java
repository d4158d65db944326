package se.samplats.market.placement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.PrivateAlternative;
import se.samplats.county.pricing.VatCompensation;
import se.samplats.market.request.PrivateQuote;
import se.samplats.platform.kernel.Money;

/**
 * The private alternative that a booking is compared with: a quote for the very need, or else what the buyer has paid itself.
 * What others paid is no alternative that the buyer is known to have had.
 *
 * @param dayPriceOre before VAT compensation: the quote, or the median of the purchases
 * @param netDayPriceOre after it
 * @param netLowerOre the lower quartile of the purchases after compensation; null for a quote
 * @param netUpperOre the upper one
 * @param purchases how many they are; null for a quote
 * @param provider who gave the quote; null for purchases
 * @param knownOn the day of the quote, or that from which the purchases were looked back upon
 */
@Embeddable
record PrivateComparison(
        @Enumerated(EnumType.STRING) Source source,
        long dayPriceOre,
        long netDayPriceOre,
        @Nullable Long netLowerOre,
        @Nullable Long netUpperOre,
        @Nullable Integer purchases,
        @Enumerated(EnumType.STRING) PrivateQuote.@Nullable Provider provider,
        LocalDate knownOn) {

    /** Where the price is known from. */
    public enum Source {
        /** The median of the buyer's own recorded purchases of the form during the twelve months before. */
        OWN_PURCHASES,
        /** What a private provider asked for this need. */
        ENTERED_QUOTE
    }

    static PrivateComparison with(PrivateQuote quote, VatCompensation compensation) {
        return new PrivateComparison(
                Source.ENTERED_QUOTE,
                quote.dayPriceOre(),
                compensation.net(quote.dayPrice()).ore(),
                null,
                null,
                null,
                quote.provider(),
                quote.quotedOn());
    }

    /** With what the buyer has paid itself; with nothing where only others have bought. */
    static Optional<PrivateComparison> with(@Nullable PrivateAlternative alternative) {
        if (alternative == null || !Boolean.TRUE.equals(alternative.own()) || alternative.knownOn() == null) {
            return Optional.empty();
        }
        return Optional.of(new PrivateComparison(
                Source.OWN_PURCHASES,
                alternative.dayPrice().ore(),
                alternative.netDayPrice().ore(),
                ore(alternative.netLowerQuartile()),
                ore(alternative.netUpperQuartile()),
                alternative.count(),
                null,
                alternative.knownOn()));
    }

    private static @Nullable Long ore(@Nullable Money money) {
        return money == null ? null : (Long) money.ore();
    }
}
