package se.samplats.market.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Today;

/**
 * A task of the reader.
 *
 * @param due when it should be done at the latest: what the desk is ordered by
 * @param title what it is about, in a few words
 * @param detail the rest that decides
 * @param badge how long is left, in words; null where the detail says it
 * @param link where it is done
 */
public record Task(
        Kind kind,
        Instant due,
        Urgency urgency,
        String title,
        String detail,
        @Nullable String badge,
        String link) {

    private static final Duration SOON = Duration.ofHours(24);

    /** A task that is urgent in the last 24 hours before it is due. */
    public static Urgency urgency(Instant due, LocalDate today) {
        return due.isBefore(atStartOf(today).plus(SOON)) ? Urgency.urgent : Urgency.good;
    }

    /** The moment at which a day begins in Sweden. */
    public static Instant atStartOf(LocalDate day) {
        return day.atStartOfDay(Today.ZONE).toInstant();
    }

    /** What is asked of the reader. */
    public enum Kind {
        ANSWER_TO_ACCEPT,
        INQUIRY,
        LONG_WAIT,
        ARRIVAL,
        ADMISSION,
        DEPARTURE,
        LONGER_STAY,
        MOVE,
        LINK,
        CLOSING_TO_NOTIFY,
        UNCONFIRMED,
        PASSED_BED,
        REFUSED_THEN_BOUGHT,
        AVOIDABLE_PURCHASES
    }

    /** How it is marked, with a word, a shape and a colour: the names of the design's classes. */
    public enum Urgency {
        good,
        urgent,
        late
    }
}
