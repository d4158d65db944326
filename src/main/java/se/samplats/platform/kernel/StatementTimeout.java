package se.samplats.platform.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/**
 * How long the database is waited for. What people wait for has short bounds, set for every connection (application.properties).
 * Work that is known to be long says so, and waits longer within its own transaction.
 */
@ApplicationScoped
public class StatementTimeout {

    private static final String BOUNDS = """
            select set_config('statement_timeout', bound, true), set_config('lock_timeout', bound, true),
              set_config('idle_in_transaction_session_timeout', bound, true)
            from (values (?)) as long_work (bound)""";

    private final EntityManager database;
    private final TransactionSynchronizationRegistry transactions;
    private final Duration longWork;

    StatementTimeout(
            EntityManager database,
            TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "samplats.database.long-work") Duration longWork) {
        this.database = database;
        this.transactions = transactions;
        this.longWork = longWork;
    }

    /** From here to the end of the transaction that is under way, a statement may take its time, and so may what it waits for. */
    public void forLongWork() {
        database.unwrap(Session.class).doWork(this::lengthen);
    }

    private void lengthen(Connection lent) throws SQLException {
        try (PreparedStatement statement = lent.prepareStatement(BOUNDS)) {
            statement.setString(1, Long.toString(longWork.toMillis()));
            statement.execute();
        }
        Connection physical = lent.unwrap(Connection.class);
        int usual = physical.getNetworkTimeout();
        physical.setNetworkTimeout(Runnable::run, Math.toIntExact(longWork.toMillis()));
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // the commit may take its time as well
            }

            @Override
            public void afterCompletion(int status) {
                restore(physical, usual, status);
            }
        });
    }

    /** The settings end with the transaction by themselves; how long the driver listens does not. */
    private static void restore(Connection physical, int usual, int status) {
        try {
            physical.setNetworkTimeout(Runnable::run, usual);
        } catch (SQLException broken) {
            if (status == Status.STATUS_COMMITTED) {
                throw new IllegalStateException("a connection that has just committed is gone", broken);
            }
        }
    }
}
