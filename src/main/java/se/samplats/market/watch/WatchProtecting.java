package se.samplats.market.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.ProtectionChanges;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.party.PrivilegedAccess;

/** When protection begins, nobody but the handler waits for the request any more. */
@ApplicationScoped
class WatchProtecting implements ProtectionChanges {

    private final Watches watches;
    private final PrivilegedAccess privilegedAccess;

    WatchProtecting(Watches watches, PrivilegedAccess privilegedAccess) {
        this.watches = watches;
        this.privilegedAccess = privilegedAccess;
    }

    @Override
    public void begin(PurchaseRequest request, @Nullable UUID keptOffer) {
        privilegedAccess.asService(() -> watches.removeOthers(request.id(), request.handler()));
    }

    @Override
    public void end(PurchaseRequest request) {
        // whoever waits again says so
    }
}
