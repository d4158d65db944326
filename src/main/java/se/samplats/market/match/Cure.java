package se.samplats.market.match;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Text;

/**
 * What would make a place fit after all, as far as one criterion is concerned: with this changed, the criterion holds.
 *
 * @param kind what would have to give
 * @param amount by how much: days, km or öre; for a raised level its day price in öre; 0 where no amount is meant
 * @param start for a later start, the day; null otherwise
 * @param text the same in words
 * @param brief as a part of a sentence that says from when, and on what condition, a home fits
 */
public record Cure(Kind kind, long amount, @Nullable LocalDate start, Text text, Text brief) {

    /** Places that are free within half a year are shown: waiting may be the best choice. */
    static final int NEAR_DAYS = 180;

    /** In the order in which a sentence tells them. */
    @Schema(description = "What would make a home fit after all")
    public enum Kind {
        LATER_START,
        LONGER_DISTANCE,
        HIGHER_PRICE,
        RAISED_LEVEL,
        STATE_REASONS,
        /** The guardian's own request, linked together with the child's. */
        LINK_GUARDIAN,
        /** Something about the home or the person, which the buyer cannot change. */
        ANOTHER_HOME
    }

    static Cure anotherHome() {
        return of(Kind.ANOTHER_HOME, 0, "another-home");
    }

    static Cure laterStart(LocalDate start, long days, LocalDate today) {
        return new Cure(
                Kind.LATER_START,
                days,
                start,
                Text.of("match.cure.later-start", start, days),
                Text.of("match.brief.later-start", FindingTexts.day(start, today), days));
    }

    static Cure longerDistance(long km) {
        return of(Kind.LONGER_DISTANCE, km, "longer-distance", km);
    }

    static Cure higherPrice(Money more) {
        return of(Kind.HIGHER_PRICE, more.ore(), "higher-price", more);
    }

    static Cure raisedLevel(Money price) {
        return of(Kind.RAISED_LEVEL, price.ore(), "raised-level", price);
    }

    static Cure stateReasons() {
        return of(Kind.STATE_REASONS, 0, "state-reasons");
    }

    static Cure linkGuardian() {
        return of(Kind.LINK_GUARDIAN, 0, "link-guardian");
    }

    private static Cure of(Kind kind, long amount, String key, Object... arguments) {
        return new Cure(
                kind, amount, null, Text.of("match.cure." + key, arguments), Text.of("match.brief." + key, arguments));
    }

    /** Whether the buyer alone can give way, so that the place is nearly a match. */
    boolean isNear() {
        return switch (kind) {
            case LATER_START -> amount <= NEAR_DAYS;
            case LONGER_DISTANCE, HIGHER_PRICE, RAISED_LEVEL, STATE_REASONS, LINK_GUARDIAN -> true;
            case ANOTHER_HOME -> false;
        };
    }
}
