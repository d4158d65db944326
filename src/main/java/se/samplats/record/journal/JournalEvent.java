package se.samplats.record.journal;

import java.time.LocalDate;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to the journal itself. */
sealed interface JournalEvent extends DomainEvent {

    /** It was gone through, up to a number. */
    record Verified(long number, boolean intact) implements JournalEvent {}

    /** Where the row ended was handed out, to be kept elsewhere. */
    record HeadExported(LocalDate day, long number) implements JournalEvent {}

    /** An auditor has looked at whom a member of staff saw, up to a number, and found it in order. */
    record Reviewed(String person, long until) implements JournalEvent {}
}
