package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Occupancies;
import se.samplats.market.request.ProtectionChanges;
import se.samplats.market.request.PurchaseRequest;

/** When protection begins or ends, the stays that came of the request follow, and their rows of the ledger. */
@ApplicationScoped
class PlacementProtecting implements ProtectionChanges {

    private final Placements placements;
    private final Occupancies occupancies;

    PlacementProtecting(Placements placements, Occupancies occupancies) {
        this.placements = placements;
        this.occupancies = occupancies;
    }

    @Override
    public void begin(PurchaseRequest request, @Nullable UUID keptOffer) {
        change(request, request.handler());
    }

    @Override
    public void end(PurchaseRequest request) {
        change(request, null);
    }

    private void change(PurchaseRequest request, @Nullable String handler) {
        for (Placement placement : placements.cases(request.id())) {
            placement.protectFor(handler);
            occupancies.confidentially(placement.occupancyId(), handler != null);
        }
        placements.flush();
    }
}
