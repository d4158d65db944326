package se.samplats.market.external;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a purchase outside the county's own homes. */
sealed interface PurchaseEvent extends DomainEvent {

    UUID purchaseId();

    record Recorded(UUID purchaseId, @Nullable UUID requestId) implements PurchaseEvent {}

    /** It should never have been recorded. */
    record Withdrawn(UUID purchaseId) implements PurchaseEvent {}

    /** Its end, day price or supplier was corrected, or why a bed was passed by. */
    record Corrected(UUID purchaseId) implements PurchaseEvent {}
}
