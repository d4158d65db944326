package se.samplats.platform.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements whose answers nobody waits for: they are sent together when their transaction ends, in the round trip of its commit. The
 * transaction itself does not see what they write, and they are the reader's with whom it ends. A refused one undoes it all, as any other does.
 */
@ApplicationScoped
public class LastStatements {

    /** As many as one round trip takes. */
    private static final int MOST = 20;

    private static final String WAITING = LastStatements.class.getName();

    private final RoundTrip roundTrip;
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;

    LastStatements(RoundTrip roundTrip, EntityManager entities, TransactionSynchronizationRegistry transaction) {
        this.roundTrip = roundTrip;
        this.entities = entities;
        this.transaction = transaction;
    }

    /** What waits for the end of one transaction. */
    private final class Waiting implements Synchronization {

        private final List<Query<?>> statements = new ArrayList<>();
        private boolean ended;

        /** The commit goes with them: what is flushed after this has nothing left to write. */
        @Override
        public void beforeCompletion() {
            ended = true;
            send(";commit");
        }

        @Override
        public void afterCompletion(int status) {
            // it is committed, or undone
        }

        private void send(String last) {
            if (!statements.isEmpty()) {
                List<Query<?>> sent = List.copyOf(statements);
                statements.clear();
                roundTrip.send(sent, last);
            }
        }
    }

    /** @param sql a statement that writes, with a question mark for each value */
    public void add(String sql, List<@Nullable Object> values) {
        Query<?> statement = Query.unread(sql, values);
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            roundTrip.send(List.of(statement), "");
            return;
        }
        Waiting waiting = waiting();
        waiting.statements.add(statement);
        if (waiting.ended || waiting.statements.size() >= MOST) {
            waiting.send("");
        }
    }

    /** Sends at once what waits, for whoever is about to look at what it writes. */
    public void send() {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            waiting().send("");
        }
    }

    private Waiting waiting() {
        Waiting known = (Waiting) transaction.getResource(WAITING);
        if (known == null) {
            known = new Waiting();
            transaction.putResource(WAITING, known);
            // what entities have to write is written before, and nothing may join once the transaction is ending
            entities.joinTransaction();
            transaction.registerInterposedSynchronization(known);
        }
        return known;
    }
}
