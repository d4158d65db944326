package se.samplats.market.offer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Level;
import se.samplats.platform.kernel.Period;

/**
 * What is asked of a home.
 *
 * @param hold whether nobody else can take the place until the answer is due
 * @param level the level of care
 * @param afterwards where the stay has begun, why it is recorded afterwards; null or empty where it has not
 */
public record Question(
        UUID placeId,
        Period period,
        boolean hold,
        Level level,
        @Nullable String afterwards) {

    /** A stay to come, at the base level. */
    public static Question about(UUID placeId, Period period, boolean hold) {
        return new Question(placeId, period, hold, Level.BASE, null);
    }

    /** The same, of a stay that has begun. */
    public Question recordedAfterwards(String why) {
        return new Question(placeId, period, hold, level, why);
    }
}
