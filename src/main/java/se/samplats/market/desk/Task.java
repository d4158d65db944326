package se.samplats.market.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader.
 *
 * @param due when it should be done at the latest: what the desk is ordered by
 * @param title what it is about, in a few words
 * @param detail the rest that decides
 * @param badge how long is left, in words; null where the detail says it
 * @param link where it is done
 */
record Task(
        Kind kind,
        Instant due,
        Urgency urgency,
        String title,
        String detail,
        @Nullable String badge,
        String link) {

    /** What is asked of the reader. */
    enum Kind {
        ANSWER_TO_ACCEPT,
        INQUIRY,
        LONG_WAIT,
        ARRIVAL,
        DEPARTURE,
        UNCONFIRMED
    }

    /** How it is marked, with a word, a shape and a colour: the names of the design's classes. */
    enum Urgency {
        good,
        urgent,
        late
    }
}
