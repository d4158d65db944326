package se.samplats.county.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.samplats.platform.kernel.Refusal;

/** "Nothing has changed", and that it was a slip of the thumb. */
class ConfirmationTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T07:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T07:00:00Z");

    private final Home home = new Home() {};

    @Test
    void takenBackTheEarlierOneCountsAgain() {
        home.confirm(MONDAY);
        home.confirm(FRIDAY);
        home.takeBack(FRIDAY, FRIDAY.plusSeconds(30));
        assertEquals(MONDAY, home.confirmedAt());
        assertFalse(home.canBeTakenBack(FRIDAY.plusSeconds(31)));
    }

    @Test
    void twoTapsInARowAreOne() {
        home.confirm(MONDAY);
        home.confirm(FRIDAY);
        Instant again = FRIDAY.plusSeconds(5);
        home.confirm(again);
        home.takeBack(again, again.plusSeconds(5));
        assertEquals(MONDAY, home.confirmedAt());
    }

    @Test
    void theFirstOneEverLeavesNone() {
        home.confirm(FRIDAY);
        home.takeBack(FRIDAY, FRIDAY.plusSeconds(5));
        assertNull(home.confirmedAt());
    }

    @Test
    void afterTenMinutesItStandsAndSoDoesOneThatWasNotSeen() {
        home.confirm(MONDAY);
        home.confirm(FRIDAY);
        assertThrows(Refusal.class, () -> home.takeBack(FRIDAY, FRIDAY.plus(Duration.ofMinutes(10))));
        assertThrows(Refusal.class, () -> home.takeBack(MONDAY, FRIDAY.plusSeconds(5)));
        assertEquals(FRIDAY, home.confirmedAt());
    }
}
