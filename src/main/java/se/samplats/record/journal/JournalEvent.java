package se.samplats.record.journal;

import java.time.LocalDate;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to the journal itself. */
sealed interface JournalEvent extends DomainEvent {

    /** It was verified, up to a number. */
    record Verified(long number, boolean intact) implements JournalEvent {}

    /** A head was exported, to be kept elsewhere. */
    record HeadExported(LocalDate day, long number) implements JournalEvent {}

    /** An auditor has reviewed what a member of staff saw, up to a number, and found it in order. */
    record Reviewed(String person, long until) implements JournalEvent {}
}
