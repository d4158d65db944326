package se.samplats.platform.kernel;

import java.util.Locale;

/** The two languages of every text that a person reads; Swedish where nothing else is asked for. */
public enum Language {
    SV(new Locale("sv", "SE")),
    EN(new Locale("en", "GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
