package se.samplats.record.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Gives entries their number and hash after the transactions that wrote them, so that bookings do not queue for the end of the
 * chain. One replica at a time; an interrupted run is rolled back and repeated.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Sealing {

    private static final int MOST = 5_000;

    private final Seals seals;

    Sealing(Seals seals) {
        this.seals = seals;
    }

    /** @return whether there may be more */
    boolean some() {
        return seals.lock() && seal();
    }

    /** The same, after waiting for a replica that is sealing: then what was committed before is sealed, or true is returned. */
    boolean someForSure() {
        seals.lockPatiently();
        return seal();
    }

    Seals.State state() {
        return seals.state();
    }

    private boolean seal() {
        List<JournalEntry> waiting = seals.take(MOST);
        if (!waiting.isEmpty()) {
            seals.add(seals.last(), waiting);
        }
        return waiting.size() == MOST;
    }
}
