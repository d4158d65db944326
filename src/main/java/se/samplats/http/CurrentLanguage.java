package se.samplats.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import se.samplats.kernel.Language;

/** The language that the caller reads best, by {@code Accept-Language}; Swedish unless English is asked for first. */
@RequestScoped
public class CurrentLanguage {

    private final HttpHeaders headers;

    public CurrentLanguage(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    public Language get() {
        return of(headers);
    }

    static Language of(HttpHeaders headers) {
        try {
            for (Locale locale : headers.getAcceptableLanguages()) {
                switch (locale.getLanguage()) {
                    case "sv", "*":
                        return Language.SV;
                    case "en":
                        return Language.EN;
                    default:
                }
            }
        } catch (RuntimeException malformed) {
            // a header that nobody can read asks for nothing
        }
        return Language.SV;
    }
}
