package se.samplats.market.external;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.ProtectionChanges;
import se.samplats.market.request.PurchaseRequest;

/** When protection begins or ends, what was bought for the request follows: a purchase is its handler's alone, or its municipality's. */
@ApplicationScoped
class PurchaseProtecting implements ProtectionChanges {

    private final ExternalPurchases purchases;

    PurchaseProtecting(ExternalPurchases purchases) {
        this.purchases = purchases;
    }

    @Override
    public void begin(PurchaseRequest request, @Nullable UUID keptOffer) {
        purchases.protect(request.id(), request.handler());
    }

    @Override
    public void end(PurchaseRequest request) {
        purchases.protect(request.id(), null);
    }
}
