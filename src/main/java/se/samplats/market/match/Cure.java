package se.samplats.market.match;

import se.samplats.platform.kernel.Text;

/**
 * What would make a place fit after all.
 *
 * @param kind what would have to give
 * @param amount by how much: days, km or öre; 0 where no amount is meant
 * @param text the same in words
 */
public record Cure(Kind kind, long amount, Text text) {

    public enum Kind {
        LATER_START,
        LONGER_DISTANCE,
        HIGHER_PRICE,
        RAISED_LEVEL,
        STATE_REASONS,
        /** Something about the home or the person, which the buyer cannot give way on. */
        ANOTHER_HOME
    }

    static Cure anotherHome() {
        return new Cure(Kind.ANOTHER_HOME, 0, Text.of("match.cure.another-home"));
    }

    /** Whether the buyer alone can give way, so that the place is nearly a match. */
    boolean isNear() {
        return switch (kind) {
            case LATER_START -> amount <= 90;
            case LONGER_DISTANCE, HIGHER_PRICE, RAISED_LEVEL, STATE_REASONS -> true;
            case ANOTHER_HOME -> false;
        };
    }
}
