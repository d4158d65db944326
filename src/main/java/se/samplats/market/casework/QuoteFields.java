package se.samplats.market.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.NewPrivateQuote;
import se.samplats.market.request.PrivateQuote;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Money;

/** The fields of a private provider's quote, as they were sent. */
public class QuoteFields {

    private static final int HIGHEST_KRONOR = (int) (NewPrivateQuote.HIGHEST_ORE / 100);

    @RestForm
    @Nullable
    String dayPrice;

    @RestForm
    @Nullable
    String provider;

    @RestForm
    @Nullable
    String quotedOn;

    Typed typed() {
        Map<String, List<String>> told = new LinkedHashMap<>();
        put(told, "dayPrice", dayPrice);
        put(told, "provider", provider);
        put(told, "quotedOn", quotedOn);
        return new Typed(told);
    }

    /** Reads it, or throws with all that is missing or cannot be meant. */
    static NewPrivateQuote read(Typed typed) {
        typed.mustBeClean();
        Integer kronor = typed.number("dayPrice", 1, HIGHEST_KRONOR);
        typed.mustHave("dayPrice", kronor);
        PrivateQuote.Provider provider = typed.one("provider", PrivateQuote.Provider.class);
        typed.mustHave("provider", provider);
        var quotedOn = typed.day("quotedOn");
        typed.mustHave("quotedOn", quotedOn);
        typed.mustBeRight();
        if (kronor == null || provider == null || quotedOn == null) {
            throw new IllegalStateException("what must be there is there");
        }
        return new NewPrivateQuote(Money.kronor(kronor).ore(), provider, quotedOn);
    }

    private static void put(Map<String, List<String>> told, String name, @Nullable String value) {
        if (value != null) {
            told.put(name, List.of(value));
        }
    }
}
