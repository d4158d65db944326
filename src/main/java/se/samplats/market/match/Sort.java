package se.samplats.market.match;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Text;

/** In which order places are listed. A place that is free for few days only comes after the others in each of them. */
public enum Sort {
    /** Confirmed homes, then near ones, then cheap ones. */
    BEST,
    DISTANCE,
    PRICE,
    FIRST_FREE;

    /** As it stands in an address: {@code first-free}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The order in words. */
    public Text text() {
        return Text.of("match.order." + path());
    }

    /** The best first by default; an unknown order is the caller's mistake (400). */
    public static Sort named(@Nullable String path) {
        if (path == null || path.isBlank()) {
            return BEST;
        }
        return Arrays.stream(values())
                .filter(sort -> sort.path().equals(path.strip()))
                .findFirst()
                .orElseThrow(() -> Invalid.field(
                        "sort",
                        "unknown-order",
                        Arrays.stream(values()).map(Sort::path).collect(Collectors.joining(", "))));
    }
}
