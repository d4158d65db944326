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
 * How long to wait for the database. Every connection has short bounds (application.properties), since people wait. Work that is
 * known to be long asks for a longer bound in its own transaction.
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

    /** Until the end of the current transaction, statements and their locks have the longer bound. */
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
                // the commit has the longer bound too
            }

            @Override
            public void afterCompletion(int status) {
                restore(physical, usual, status);
            }
        });
    }

    /** The settings end with the transaction; the driver's own timeout does not. */
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
