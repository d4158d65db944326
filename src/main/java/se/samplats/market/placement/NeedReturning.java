package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.offer.Offer;
import se.samplats.market.offer.Offers;
import se.samplats.market.request.Reopening;

/** What becomes of the need when a booking ends before it began, and when it turns out that it did begin. */
@ApplicationScoped
class NeedReturning {

    private final Placements placements;
    private final Offers offers;
    private final Reopening reopening;

    NeedReturning(Placements placements, Offers offers, Reopening reopening) {
        this.placements = placements;
        this.offers = offers;
        this.reopening = reopening;
    }

    /** The request waits again. Where the case goes on from another home, whoever has not left that one still has a place there. */
    void giveBack(Placement placement) {
        if (isReturned(placement)) {
            fallThrough(placement, true);
            reopening.giveBack(request(placement));
        }
    }

    /** The request is closed with the reason: no other place is looked for. */
    void giveUp(Placement placement, @Nullable String reason) {
        if (isReturned(placement)) {
            fallThrough(placement, true);
            reopening.giveUp(request(placement), reason);
        }
    }

    /** Somebody did come: the request is answered after all, unless something else has answered it meanwhile. */
    void takeAgain(Placement placement) {
        if (placement.requestId() != null) {
            reopening.placeAgain(request(placement));
            fallThrough(placement, false);
        }
    }

    private boolean isReturned(Placement placement) {
        UUID before = placement.continues();
        return placement.requestId() != null
                && (before == null || placements.locked(before).status() != PlacementStatus.ONGOING);
    }

    private void fallThrough(Placement placement, boolean fell) {
        Offer offer = placement.offerId == null ? null : offers.findById(placement.offerId);
        if (offer != null) {
            offer.fallThrough(fell);
        }
    }

    private static UUID request(Placement placement) {
        return Objects.requireNonNull(placement.requestId());
    }
}
