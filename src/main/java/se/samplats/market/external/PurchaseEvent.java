package se.samplats.market.external;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a purchase outside the county's own homes. */
sealed interface PurchaseEvent extends DomainEvent {

    UUID purchaseId();

    /** The handler of a protected identity. */
    @Override
    @Nullable
    String protectedFor();

    record Recorded(
            UUID purchaseId,
            @Nullable UUID requestId,
            @Nullable String protectedFor) implements PurchaseEvent {}

    /** One of a protected identity was seen. */
    record Read(UUID purchaseId, @Nullable String protectedFor) implements PurchaseEvent {}

    /** It should never have been recorded. */
    record Withdrawn(UUID purchaseId, @Nullable String protectedFor) implements PurchaseEvent {}

    /** Its end, day price or supplier was corrected, or why a bed was passed by. */
    record Corrected(UUID purchaseId, @Nullable String protectedFor) implements PurchaseEvent {}
}
