package se.samplats.market.watch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a watch. */
public sealed interface WatchEvent extends DomainEvent {

    UUID watchId();

    /** Somebody waits for something that fits. */
    record Began(
            UUID watchId,
            @Nullable UUID requestId,
            @Nullable String protectedFor) implements WatchEvent {}

    /** A home came to fit. */
    record Hit(
            UUID watchId,
            @Nullable UUID requestId,
            @Nullable String protectedFor) implements WatchEvent {}

    record Ended(
            UUID watchId,
            @Nullable UUID requestId,
            @Nullable String protectedFor) implements WatchEvent {}
}
