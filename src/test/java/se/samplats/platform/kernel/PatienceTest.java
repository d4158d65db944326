package se.samplats.platform.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;

/** Long work waits longer, in its own transaction and not after it. */
@FeatureTest
class PatienceTest {

    @Inject
    StatementTimeout statementTimeout;

    @Inject
    EntityManager database;

    @Test
    void onlyTheTransactionOfLongWorkHasTheLongBounds() {
        assertEquals("15s 10s 1min 20000", bounds(false));
        assertEquals("10min 10min 10min 600000", bounds(true));
        for (int i = 0; i < 30; i++) {
            assertEquals("15s 10s 1min 20000", bounds(false));
        }
    }

    private String bounds(boolean longWork) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (longWork) {
                statementTimeout.forLongWork();
            }
            int driver = database.unwrap(Session.class).doReturningWork(java.sql.Connection::getNetworkTimeout);
            return database.createNativeQuery("""
                    select current_setting('statement_timeout') || ' ' || current_setting('lock_timeout') || ' '
                      || current_setting('idle_in_transaction_session_timeout')""", String.class).getSingleResult() + " " + driver;
        });
    }
}
