package se.samplats.exchange.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a delivery may be compared and written, on this replica: two that concern one municipality one after the other, in the order in
 * which they came, others side by side. Whom a delivery concerns is known once it is read, so a later one is held up by the reading of
 * an earlier one at most.
 */
@Singleton
class ImportOrder {

    /** Each that is being written has two connections to the database. */
    private static final int SIDE_BY_SIDE = 3;

    private final List<Turn> turns = new ArrayList<>();

    /** The place of a delivery among the others. */
    static final class Turn {

        private @Nullable Set<String> municipalities;
        private boolean begun;

        private boolean holdsUp(Set<String> others) {
            return municipalities == null || !Collections.disjoint(municipalities, others);
        }
    }

    /** A delivery has come. */
    synchronized Turn next() {
        Turn turn = new Turn();
        turns.add(turn);
        return turn;
    }

    /**
     * Goes on when nothing that came earlier stands in the way.
     *
     * @param municipalities whom the delivery concerns
     */
    synchronized void await(Turn turn, Set<String> municipalities) {
        turn.municipalities = municipalities;
        notifyAll();
        try {
            while (!mayBegin(turn, municipalities)) {
                wait();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service stops", stopping);
        }
        turn.begun = true;
    }

    /** The delivery is taken in, or refused. */
    synchronized void end(Turn turn) {
        turns.remove(turn);
        notifyAll();
    }

    private boolean mayBegin(Turn turn, Set<String> municipalities) {
        long writing = turns.stream().filter(other -> other.begun).count();
        return writing < SIDE_BY_SIDE
                && turns.subList(0, turns.indexOf(turn)).stream().noneMatch(earlier -> earlier.holdsUp(municipalities));
    }
}
