package se.samplats.market.match;

import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Text;

/**
 * What one criterion found on one place.
 *
 * @param criterion the criterion's code
 * @param text the finding in words
 * @param source the law, or whose word it is
 * @param cure for a lack, what would cure it
 */
record Finding(
        String criterion,
        Verdict verdict,
        Text text,
        Text source,
        @Nullable Cure cure) {

    public boolean lacks() {
        return verdict == Verdict.LACKS;
    }
}
