package se.samplats.record.journal;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import se.samplats.platform.kernel.DomainEvent;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Role;

/**
 * Writes the features' events to the journal in the transaction of the event; a refusal, whose transaction is rolled back, in one
 * of its own.
 */
@ApplicationScoped
@Transactional
class Journaling {

    /** The actor where nobody is signed in: a job, or whoever used a mailed link. */
    static final Actor SERVICE = new Actor("samplats", Set.of(), null, Set.of());

    private static final String LOOK = ".read";
    private static final Object SEEN = new Object();

    private final JournalEntries journalEntries;
    private final CurrentActor actor;
    private final SecurityIdentity identity;
    private final TransactionSynchronizationRegistry transaction;
    private final Today today;

    Journaling(
            JournalEntries journalEntries,
            CurrentActor actor,
            SecurityIdentity identity,
            TransactionSynchronizationRegistry transaction,
            Today today) {
        this.journalEntries = journalEntries;
        this.actor = actor;
        this.identity = identity;
        this.transaction = transaction;
        this.today = today;
    }

    void record(@Observes DomainEvent event) {
        EventFacts eventFacts = EventFacts.of(event);
        if (event.code().endsWith(LOOK) && !isFirstLook(event.code() + eventFacts.thingId())) {
            return;
        }
        LocalDate day = event.happenedOn();
        Actor by = by();
        journalEntries.add(new JournalEntry(
                0,
                today.now(),
                day == null ? today.date() : day,
                by.name(),
                by.roles().stream().map(Role::code).sorted().toList(),
                by.municipality(),
                event.code(),
                eventFacts.thing(),
                eventFacts.thingId(),
                event.isRefused() ? JournalEntry.Outcome.REFUSED : JournalEntry.Outcome.DONE,
                event.protectedFor() != null,
                eventFacts.facts()));
    }

    /** A thing that is shown several times on a page counts as seen once. */
    @SuppressWarnings("unchecked")
    private boolean isFirstLook(String what) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return true;
        }
        Set<String> seen = (Set<String>) transaction.getResource(SEEN);
        if (seen == null) {
            seen = new HashSet<>();
            transaction.putResource(SEEN, seen);
        }
        return seen.add(what);
    }

    private Actor by() {
        return !Arc.container().requestContext().isActive() || identity.isAnonymous() ? SERVICE : actor.get();
    }
}
