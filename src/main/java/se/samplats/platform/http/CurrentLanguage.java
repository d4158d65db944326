package se.samplats.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Set;
import se.samplats.platform.kernel.Language;

/**
 * The language that the caller reads best: what a reader of the pages chose, else by {@code Accept-Language}; Swedish unless
 * English is asked for first.
 */
@RequestScoped
public class CurrentLanguage {

    /** Where a reader's choice is kept. */
    public static final String COOKIE = "language";

    private final HttpHeaders headers;

    public CurrentLanguage(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    public Language get() {
        return of(headers);
    }

    static Language of(HttpHeaders headers) {
        Cookie chosen = headers.getCookies().get(COOKIE);
        if (chosen != null) {
            return "en".equals(chosen.getValue()) ? Language.EN : Language.SV;
        }
        try {
            for (Locale locale : headers.getAcceptableLanguages()) {
                if (Set.of("sv", "*").contains(locale.getLanguage())) {
                    return Language.SV;
                }
                if (locale.getLanguage().equals("en")) {
                    return Language.EN;
                }
            }
        } catch (RuntimeException malformed) {
            // a header that nobody can read asks for nothing
        }
        return Language.SV;
    }
}
