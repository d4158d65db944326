package se.samplats.party;

import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.function.Supplier;

/**
 * The door in the wall of row-level security: for what a use case must know or do of others before it answers an actor, after it has
 * decided that the actor may have the answer. What counts the county, ends another's lapsed hold, or reckons both
 * sides' money goes through here, and nothing else. Opened twice, it is closed at the second closing.
 */
@TransactionScoped
public class Passage implements Serializable {

    private static final long serialVersionUID = 1;

    static final String SERVICE = "service";

    private final transient EntityManager database;
    private int open;
    private String before = "";

    Passage(EntityManager database) {
        this.database = database;
    }

    /** Does something as the service, in the transaction that is under way; afterwards the actor looks again. */
    public <T> T beyond(Supplier<T> work) {
        open();
        T done = work.get();
        close();
        return done;
    }

    /** The same for what has no answer. */
    public void beyond(Runnable work) {
        open();
        work.run();
        close();
    }

    /** What was changed until now, the actor has changed. */
    void open() {
        if (open++ == 0) {
            database.flush();
            before = looks();
            tell(SERVICE);
        }
    }

    /** A transaction that fails before is over anyway. */
    void close() {
        if (--open == 0) {
            database.flush();
            tell(before);
        }
    }

    private String looks() {
        return String.valueOf(database.createNativeQuery("select coalesce(current_setting('samplats.looks', true), '')")
                .getSingleResult());
    }

    private void tell(String who) {
        database.createNativeQuery("select set_config('samplats.looks', :who, true)")
                .setParameter("who", who)
                .getSingleResult();
    }
}
