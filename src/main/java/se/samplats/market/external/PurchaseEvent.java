package se.samplats.market.external;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a purchase outside the county's own homes. */
sealed interface PurchaseEvent extends DomainEvent {

    UUID purchaseId();

    record Recorded(UUID purchaseId, @Nullable UUID requestId) implements PurchaseEvent {}

    /** Its end or day price was corrected. */
    record Corrected(UUID purchaseId) implements PurchaseEvent {}
}
