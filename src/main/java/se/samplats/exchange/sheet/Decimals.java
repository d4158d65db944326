package se.samplats.exchange.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it: decimal comma or point, and spaces, or the other of the two, between thousands. */
final class Decimals {

    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,15}(?:[.,]\\d{1,15})?");
    private static final Pattern GROUPED_BY_SPACE =
            Pattern.compile("[-+]?\\d{1,3}(?:\\p{Zs}\\d{3})+(?:[.,]\\d{1,15})?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[-+]?\\d{1,3}(?:\\.\\d{3})+,\\d{1,15}");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3})+\\.\\d{1,15}");

    /** 4.500 and 4,500: to some four and a half, to others four thousand five hundred. */
    private static final Pattern EITHER = Pattern.compile("[-+]?[1-9]\\d{0,2}[.,]\\d{3}");

    private Decimals() {}

    /** Whether the one point or comma can part thousands as well as decimals. */
    static boolean isEither(String text) {
        return EITHER.matcher(text).matches();
    }

    static Optional<BigDecimal> of(String written) {
        String text = written.replace('\u2212', '-');
        if (GROUPED_BY_POINT.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (GROUPED_BY_COMMA.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        if (PLAIN.matcher(text).matches() || GROUPED_BY_SPACE.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replaceAll("\\p{Zs}", "").replace(',', '.')));
        }
        return Optional.empty();
    }
}
