package se.samplats.platform.party;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The exception from row-level security: for what a use case must know or do of others before it answers an actor, once it has
 * decided that the actor may have the answer. Only what counts the county, ends another's lapsed hold or computes both sides' money
 * goes through here. Calls may be nested.
 */
@ApplicationScoped
public class PrivilegedAccess {

    static final String SERVICE = "service";

    private static final String OPEN = PrivilegedAccess.class.getName();

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;

    PrivilegedAccess(EntityManager database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * Does something as the service, in the transaction that is under way or in one of its own; afterwards the actor is the
     * reader again.
     */
    public <T extends @Nullable Object> T asService(Supplier<T> work) {
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            return QuarkusTransaction.requiringNew().call(() -> opened(work));
        }
        return transaction.getResource(OPEN) == null ? opened(work) : work.get();
    }

    /** The same for what has no answer. */
    public void asService(Runnable work) {
        asService(() -> {
            work.run();
            return true;
        });
    }

    /** What was changed before, the actor has changed. A transaction that fails in between is over anyway. */
    private <T extends @Nullable Object> T opened(Supplier<T> work) {
        database.flush();
        String before = let(SERVICE);
        transaction.putResource(OPEN, true);
        try {
            T done = work.get();
            database.flush();
            let(before);
            return done;
        } finally {
            transaction.putResource(OPEN, null);
        }
    }

    /** Sets the reader for the rest of the transaction, and returns the one before. */
    private String let(String who) {
        return String.valueOf(
                database.createNativeQuery("""
                select before.looks from (select coalesce(current_setting('samplats.looks', true), '') as looks offset 0) before
                where set_config('samplats.looks', :who, true) is not null""").setParameter("who", who).getSingleResult());
    }
}
