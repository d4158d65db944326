package se.samplats.platform.party;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    /** What is asked as the service is asked between these: whoever was the reader before is it again. */
    private static final Query<String> KEEP =
            set("'samplats.before', coalesce(current_setting('samplats.looks', true), '')");

    private static final Query<String> OPENED = set("'samplats.looks', '" + SERVICE + "'");
    private static final Query<String> CLOSED = set("'samplats.looks', current_setting('samplats.before')");

    private final EntityManager database;
    private final RoundTrip roundTrip;
    private final TransactionSynchronizationRegistry transaction;

    PrivilegedAccess(EntityManager database, RoundTrip roundTrip, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.roundTrip = roundTrip;
        this.transaction = transaction;
    }

    private static Query<String> set(String what) {
        return new Query<>("select set_config(" + what + ", true)", List.of(), row -> row.getString(1));
    }

    /** Asks one thing as the service, in one round trip. */
    public <T> List<T> ask(Query<T> query) {
        return ask(new Query<?>[] {query}).of(query);
    }

    /** The same of several things at once. */
    public RoundTrip.Answers ask(Query<?>... queries) {
        boolean open = transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
                && transaction.getResource(OPEN) != null;
        return roundTrip.ask(
                open
                        ? queries
                        : Stream.of(Stream.of(KEEP, OPENED), Arrays.stream(queries), Stream.of(CLOSED))
                                .flatMap(part -> part)
                                .toArray(Query<?>[]::new));
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
