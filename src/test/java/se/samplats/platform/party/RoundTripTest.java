package se.samplats.platform.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;

@FeatureTest
class RoundTripTest {

    private static final Query<String> READER = of("select current_setting('samplats.looks', true)");
    private static final Query<String> DAY = of("select current_setting('samplats.day', true)");

    @Inject
    RoundTrip roundTrip;

    @Inject
    EntityManager database;

    @Test
    void theReaderAndTheDayAreSetForWhatIsReadWithThem() {
        RoundTrip.Answers answers = roundTrip.ask(READER, DAY);
        assertEquals(List.of(PrivilegedAccess.SERVICE), answers.of(READER));
        assertEquals(List.of("2026-11-21"), answers.of(DAY));
    }

    @Test
    void allThatIsAskedTogetherIsOneTransaction() {
        Query<String> first = of("select cast(now() as text)");
        Query<String> second = of("select cast(now() as text) from pg_sleep(0.01)");
        RoundTrip.Answers answers = roundTrip.ask(first, second);
        assertEquals(answers.of(first), answers.of(second));
    }

    @Test
    void withinATransactionItsOwnChangesAreSeen() {
        Query<String> mail = new Query<>(
                "select email from contact where user_name = ?", List.of("round-trip"), row -> row.getString(1));
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery(
                            "insert into contact (user_name, email, seen_on) values ('round-trip', 'a@b.se', now())")
                    .executeUpdate();
            assertEquals(List.of("a@b.se"), roundTrip.ask(mail));
        } finally {
            QuarkusTransaction.rollback();
        }
        assertEquals(List.of(), roundTrip.ask(mail));
    }

    @Test
    void afterAFaultTheNextAnswerIsAsGoodAsBefore() {
        assertThrows(PersistenceException.class, () -> roundTrip.ask(READER, of("select cast(1 / 0 as text)")));
        assertEquals(List.of(PrivilegedAccess.SERVICE), roundTrip.ask(READER));
    }

    private static Query<String> of(String sql) {
        return new Query<>(sql, List.of(), row -> row.getString(1));
    }
}
