package se.samplats.market.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.platform.kernel.Today;

/**
 * A task of the reader.
 *
 * @param due when it should be done at the latest: what the desk is ordered by
 * @param title what it is about, in a few words
 * @param detail the rest that decides
 * @param badge how long is left, in words; null where the detail says it
 * @param link where it is done
 * @param caseReference of the case, for those who buy; null where there is none, or the reader may not know it
 * @param acute whether somebody waits for a bed now: then it stands before all others
 * @param action what a button on the desk itself sends; null where the task is done elsewhere
 * @param telephones whom to ring
 */
public record Task(
        Kind kind,
        Instant due,
        Urgency urgency,
        String title,
        String detail,
        @Nullable String badge,
        String link,
        @Nullable String caseReference,
        boolean acute,
        @Nullable String action,
        Telephones telephones) {

    /** The order of the desk: what is acute, then by what runs out first, and reminders after everything that does. */
    public static final Comparator<Task> FIRST =
            Comparator.comparing(Task::rank).thenComparing(Task::due).thenComparing(Task::title);

    private static final Duration SOON = Duration.ofHours(24);

    public Task(
            Kind kind, Instant due, Urgency urgency, String title, String detail, @Nullable String badge, String link) {
        this(kind, due, urgency, title, detail, badge, link, null, false, null, Telephones.NONE);
    }

    /** The same, of a case of the reader's own municipality. */
    public Task ofCase(@Nullable String reference) {
        return new Task(kind, due, urgency, title, detail, badge, link, reference, acute, action, telephones);
    }

    /** The same, before all that is not acute, and marked as what cannot wait. */
    public Task asAcute() {
        return new Task(kind, due, Urgency.late, title, detail, badge, link, caseReference, true, action, telephones);
    }

    /** The same, done by one tap on the desk. */
    public Task doneBy(String path) {
        return new Task(kind, due, urgency, title, detail, badge, link, caseReference, acute, path, telephones);
    }

    /** The same, with whom to ring. */
    public Task calling(Telephones whom) {
        return new Task(kind, due, urgency, title, detail, badge, link, caseReference, acute, action, whom);
    }

    private int rank() {
        return acute ? 0 : kind.isReminder() ? 2 : 1;
    }

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
        MESSAGE,
        WATCH_HIT,
        FIRST_QUESTION,
        NEXT_QUESTION,
        SUBMISSION,
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
        AVOIDABLE_PURCHASES,
        MONTH_TO_DRAFT,
        MONTH_TO_ISSUE,
        INDEX_MISSING,
        UNDELIVERED,
        AGREEMENT_ENDS;

        /** Whether nothing runs out: it helps, and can wait. */
        boolean isReminder() {
            return this == UNCONFIRMED
                    || this == PASSED_BED
                    || this == REFUSED_THEN_BOUGHT
                    || this == AVOIDABLE_PURCHASES;
        }
    }

    /** How it is marked, with a word, a shape and a colour: the names of the design's classes. */
    public enum Urgency {
        good,
        urgent,
        late
    }
}
