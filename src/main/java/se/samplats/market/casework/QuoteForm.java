package se.samplats.market.casework;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.NewPrivateQuote;
import se.samplats.market.request.PrivateQuote;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.AmountBounds;
import se.samplats.platform.kernel.Money;

/** The form of a private provider's quote: fills it in, and reads it. */
final class QuoteForm {

    static final String NAME = "quote";
    private static final int HIGHEST_KRONOR = AmountBounds.kronor(AmountBounds.MOST_DAY_PRICE);

    private QuoteForm() {}

    /** @param quote what is recorded; null where nothing is */
    static Typed filled(@Nullable PrivateQuote quote) {
        return new Typed(
                NAME,
                quote == null
                        ? Map.of()
                        : Map.of(
                                "dayPrice", List.of(Long.toString(quote.dayPriceOre() / 100)),
                                "provider", List.of(quote.provider().name()),
                                "quotedOn", List.of(quote.quotedOn().toString())));
    }

    /** Reads the form, or throws with all that is missing or invalid. */
    static NewPrivateQuote read(Typed typed) {
        Integer kronor = typed.number("dayPrice", AmountBounds.kronor(AmountBounds.LEAST_DAY_PRICE), HIGHEST_KRONOR);
        typed.mustHave("dayPrice", kronor);
        PrivateQuote.Provider provider = typed.one("provider", PrivateQuote.Provider.class);
        typed.mustHave("provider", provider);
        var quotedOn = typed.neededDay("quotedOn");
        typed.mustBeRight();
        return new NewPrivateQuote(
                Money.kronor(Objects.requireNonNull(kronor)).ore(), Objects.requireNonNull(provider), quotedOn);
    }
}
