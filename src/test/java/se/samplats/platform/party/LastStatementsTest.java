package se.samplats.platform.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samplats.FeatureTest;

@FeatureTest
class LastStatementsTest {

    @Inject
    LastStatements lastStatements;

    @Inject
    RoundTrip roundTrip;

    @Inject
    EntityManager database;

    private final String name = "last-" + UUID.randomUUID();

    @Test
    void whatWaitsIsWrittenWithTheCommitAndNotSeenBefore() {
        long before = QuarkusTransaction.requiringNew().call(() -> {
            write("a@b.se");
            return mails();
        });
        assertEquals(0, before);
        assertEquals(1, mails());
    }

    @Test
    void itIsSeenOnceItIsSent() {
        long before = QuarkusTransaction.requiringNew().call(() -> {
            write("a@b.se");
            lastStatements.send();
            return mails();
        });
        assertEquals(1, before);
        assertEquals(1, mails());
    }

    @Test
    void moreThanOneRoundTripTakesAreAllWrittenInTheirOrder() {
        QuarkusTransaction.requiringNew().run(() -> {
            write("first@b.se");
            for (int i = 0; i < 50; i++) {
                lastStatements.add(
                        "update contact set email = email || ? where user_name = ?",
                        List.of(Integer.toString(i % 10), name));
            }
        });
        assertEquals("first@b.se" + "0123456789".repeat(5), mail());
    }

    @Test
    void aTransactionThatIsUndoneSendsNothing() {
        QuarkusTransaction.begin();
        write("a@b.se");
        QuarkusTransaction.rollback();
        assertEquals(0, mails());
    }

    @Test
    void oneThatTheDatabaseRefusesUndoesAllOfTheTransaction() {
        assertThrows(
                RuntimeException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
                    database.createNativeQuery(
                                    "insert into contact (user_name, email, seen_on) values (:name, 'a@b.se', now())")
                            .setParameter("name", name)
                            .executeUpdate();
                    lastStatements.add(
                            "insert into contact (user_name, email, seen_on) values (?, null, null)", List.of(name));
                }));
        assertEquals(0, mails());
    }

    @Test
    void aTransactionInATransactionKeepsToItsOwn() {
        QuarkusTransaction.begin();
        write("a@b.se");
        QuarkusTransaction.requiringNew()
                .run(() -> lastStatements.add(
                        "insert into contact (user_name, email, seen_on) values (?, 'c@d.se', now())",
                        List.of(name + "-own")));
        QuarkusTransaction.rollback();
        assertEquals(0, mails());
        assertEquals(
                1,
                roundTrip
                        .ask(new Query<>(
                                "select 1 from contact where user_name = ?",
                                List.of(name + "-own"),
                                row -> row.getInt(1)))
                        .size());
    }

    private void write(String email) {
        lastStatements.add(
                "insert into contact (user_name, email, seen_on) values (?, ?, now())", List.of(name, email));
    }

    private long mails() {
        return roundTrip.ask(emails()).size();
    }

    private String mail() {
        return roundTrip.ask(emails()).get(0);
    }

    private Query<String> emails() {
        return new Query<>("select email from contact where user_name = ?", List.of(name), row -> row.getString(1));
    }
}
