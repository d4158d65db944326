package se.samplats.record.journal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Seals what waits, and verifies the journal from its beginning. */
@ApplicationScoped
class Verifying {

    private static final int LONGEST_SECONDS = 3_600;
    private static final int MOST_HEADS = 100_000;

    private final Sealing sealing;
    private final Heads heads;
    private final AgroalDataSource source;
    private final Event<JournalEvent> events;

    Verifying(Sealing sealing, Heads heads, AgroalDataSource source, Event<JournalEvent> events) {
        this.sealing = sealing;
        this.heads = heads;
        this.source = source;
        this.events = events;
    }

    /** @param known heads that were kept elsewhere; those in the database are compared with anyway */
    ChainVerdict verify(Actor actor, Collection<ChainLink> known) {
        actor.must(Right.READ_JOURNAL);
        ChainVerdict found = verify(known);
        QuarkusTransaction.joiningExisting()
                .run(() -> events.fire(new JournalEvent.Verified(found.head().number(), found.isWhole())));
        return found;
    }

    /** The same for operations. */
    ChainVerdict verify(Collection<ChainLink> known) {
        boolean more;
        do {
            more = sealing.someForSure();
        } while (more);
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            List<ChainLink> all = new ArrayList<>(known);
            heads.latest(MOST_HEADS).forEach(head -> all.add(head.link()));
            try (Connection connection = source.getConnection()) {
                return Chain.verify(connection, all);
            } catch (SQLException gone) {
                throw new IllegalStateException("the journal could not be read", gone);
            }
        });
    }
}
