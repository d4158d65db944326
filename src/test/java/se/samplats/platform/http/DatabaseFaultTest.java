package se.samplats.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fault of the database means, by its state, wherever frameworks have put it. */
class DatabaseFaultTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08001", "08006", "28P01", "40001", "40P01", "53100", "53300", "55P03", "57014", "57P01", "57P03",
                "58030", "25006", "25P03", "99999"
            })
    void whatPassesIsToBeTriedAgain(String state) {
        assertEquals(true, fault(new SQLException("it is", state)).isPassing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23P01", "23514", "22001"})
    void whatARuleForbidsIsAnsweredAndDoesNotPass(String state) {
        assertEquals(true, fault(new SQLException("it is", state)).isAnswerable());
        assertEquals(false, fault(new SQLException("it is", state)).isPassing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"42601", "42P01", "XX000"})
    void whatIsAFaultOfOursStaysOne(String state) {
        assertEquals(false, fault(new SQLException("it is", state)).isAnswerable());
    }

    @Test
    void aPoolThatHasNoConnectionSaysSoWithoutAState() {
        assertEquals(true, fault(new SQLException("Acquisition timeout")).isPassing());
    }

    @Test
    void itIsFoundBesideTheCauseOfACommitThatFailed() {
        RollbackException failed = new RollbackException("could not commit");
        failed.addSuppressed(new IllegalStateException(new SQLException("it is", "08006")));
        assertEquals(true, fault(failed).isPassing());
    }

    @Test
    void whatHasNothingToDoWithTheDatabaseIsNone() {
        assertNull(DatabaseFault.in(new IllegalStateException("x")));
    }

    private static DatabaseFault fault(Throwable thrown) {
        return Objects.requireNonNull(DatabaseFault.in(new RuntimeException(thrown)));
    }
}
