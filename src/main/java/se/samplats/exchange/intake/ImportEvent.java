package se.samplats.exchange.intake;

import java.util.UUID;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to files that were handed in. */
sealed interface ImportEvent extends DomainEvent {

    UUID importId();

    record Begun(UUID importId, boolean dryRun) implements ImportEvent {}

    /** Their rows are stored; done in the background, where nobody is signed in: whoever began it did it. */
    record TakenIn(UUID importId, int rows) implements ImportEvent {}
}
