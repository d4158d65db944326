package se.samplats.market.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a request. */
public sealed interface RequestEvent extends DomainEvent {

    UUID requestId();

    /** Makes an event of one kind. */
    interface Kind {
        RequestEvent of(UUID requestId, @Nullable String protectedFor);
    }

    static RequestEvent of(Kind kind, PurchaseRequest request) {
        return kind.of(request.id(), request.protectedFor());
    }

    /** It was recorded, as a draft or open. */
    record Recorded(UUID requestId, @Nullable String protectedFor) implements RequestEvent {}

    /** A draft was submitted. */
    record Submitted(UUID requestId, @Nullable String protectedFor) implements RequestEvent {}

    record Reworded(UUID requestId, @Nullable String protectedFor) implements RequestEvent {}

    /** A private provider's quote was recorded or removed. */
    record QuotedPrivately(UUID requestId, @Nullable String protectedFor) implements RequestEvent {}

    record Withdrawn(UUID requestId, @Nullable String protectedFor) implements RequestEvent {}

    /** The booking that answered it ended before it began: it waits again. */
    record Reopened(UUID requestId, @Nullable String protectedFor) implements RequestEvent {}

    /** From then on nobody but its handler and one home sees it. */
    record ProtectionBegan(UUID requestId, @Nullable String protectedFor) implements RequestEvent {}

    record ProtectionEnded(UUID requestId, @Nullable String protectedFor) implements RequestEvent {}

    /** It was answered by a purchase outside the county's own homes. */
    record PlacedExternally(UUID requestId, @Nullable String protectedFor) implements RequestEvent {}

    /** Somebody saw it; fired for protected identities alone. */
    record Read(UUID requestId, @Nullable String protectedFor) implements RequestEvent {}
}
