package se.samplats.exchange.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kronor as people write them: "4 500 kr", "4500:-", "SEK 4 500,50". */
final class Amounts {

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t]+");
    private static final Pattern BEFORE = Pattern.compile("^(?:kr|sek)\\.? ?(?=[-+\\d])", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            "(?<=\\d)(?::-|,-| ?(?:kr|kronor|sek)\\.?(?: ?/ ?dygn| ?/ ?dag| per dygn| per dag)?)$",
            Pattern.CASE_INSENSITIVE);

    private Amounts() {}

    static Optional<BigDecimal> of(String written) {
        return Decimals.of(bare(written));
    }

    /** Whether it can mean thousands as well as a fraction. */
    static boolean isEither(String written) {
        return Decimals.isEither(bare(written));
    }

    private static String bare(String written) {
        String text = SPACES.matcher(written).replaceAll(" ").strip();
        return AFTER.matcher(BEFORE.matcher(text).replaceFirst("")).replaceFirst("");
    }

    /** A percentage is a share of something, and no amount. */
    static boolean isShare(String written) {
        return written.indexOf('%') >= 0 || written.indexOf('‰') >= 0;
    }
}
