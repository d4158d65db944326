package se.samplats.market.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samplats.county.home.Occupancies;
import se.samplats.county.home.Occupancy;
import se.samplats.platform.kernel.Today;

/** The hold that an offer has in the ledger: taken once, given back when the offer ends. */
@ApplicationScoped
class Holding {

    private final Occupancies occupancies;
    private final Today today;

    Holding(Occupancies occupancies, Today today) {
        this.occupancies = occupancies;
        this.today = today;
    }

    void take(Offer offer) {
        if (offer.holdId() != null) {
            return;
        }
        Occupancy hold = new Occupancy(
                        offer.placeId(), offer.period(), Occupancy.Kind.HOLD, offer.buyer(), null, today.now())
                .confidentially(offer.protectedFor() != null);
        occupancies.take(hold);
        offer.holdBy(hold.id());
    }

    void giveBack(UUID holdId) {
        occupancies.findByIdOptional(holdId).ifPresent(occupancies::giveBack);
    }
}
