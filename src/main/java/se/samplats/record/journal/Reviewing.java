package se.samplats.record.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** The log review (<i>loggkontroll</i>): the auditor sees who has seen whom with a protected identity, and notes it as reviewed. */
@ApplicationScoped
@Transactional
class Reviewing {

    private static final int MOST = 500;

    private final ProtectedReads protectedReads;
    private final OfficeHours usual;
    private final Event<JournalEvent> events;

    Reviewing(ProtectedReads protectedReads, OfficeHours usual, Event<JournalEvent> events) {
        this.protectedReads = protectedReads;
        this.usual = usual;
        this.events = events;
    }

    /** Each person's looks since the last review, the unusual first. */
    List<ProtectedReadView> waiting(Actor actor) {
        actor.must(Right.READ_JOURNAL);
        return protectedReads.unreviewed(usual.opens(), usual.closes(), usual.many(), MOST).stream()
                .map(look -> ProtectedReadView.of(look, usual.many()))
                .toList();
    }

    /** What the person has seen up to the number is in order; what came later stays to be reviewed. */
    void review(Actor actor, String person, long until) {
        boolean waits = waiting(actor).stream()
                .anyMatch(look -> look.person().equals(person) && look.until() >= until && until > 0);
        if (!waits) {
            throw new NotFound("review");
        }
        events.fire(new JournalEvent.Reviewed(person, until));
    }
}
