package se.samplats.benchmark;

import java.util.Locale;

/** What a run has found, said so that it is seen whatever the logs are set to. */
final class Findings {

    private Findings() {}

    static void tell(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
