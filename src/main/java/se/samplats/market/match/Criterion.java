package se.samplats.market.match;

import java.util.Optional;
import se.samplats.market.request.Need;

/** One rule about what fits: a readable sentence, in one place, with no reading or writing. */
interface Criterion {

    /** The name that clients and statistics rely on. */
    String code();

    /** What the rule finds of the place; empty when it does not apply to this need. */
    Optional<Finding> judge(Need need, Option option, Circumstances circumstances);

    /** Whether the buyer may ask the home all the same: its own limits and the home's own choice, never the law. */
    default boolean isWaivable() {
        return false;
    }
}
