package se.samplats.market.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Occupancies;
import se.samplats.market.request.ProtectionChanges;
import se.samplats.market.request.PurchaseRequest;

/** When protection begins, one home goes on knowing of the request; the others do not see any more that they were asked. */
@ApplicationScoped
class OfferProtecting implements ProtectionChanges {

    private final Offers offers;
    private final Offering offering;
    private final Occupancies occupancies;

    OfferProtecting(Offers offers, Offering offering, Occupancies occupancies) {
        this.offers = offers;
        this.offering = offering;
        this.occupancies = occupancies;
    }

    @Override
    public void begin(PurchaseRequest request, @Nullable UUID keptOffer) {
        List<Offer> live = offers.liveOf(request.id());
        Set<UUID> homes = live.stream()
                .filter(offer -> keptOffer == null || offer.id().equals(keptOffer))
                .map(Offer::homeId)
                .collect(Collectors.toSet());
        UUID kept = homes.size() == 1 ? homes.iterator().next() : null;
        for (Offer offer : offers.ofRequest(request.id())) {
            boolean known = offer.status() == OfferStatus.ACCEPTED
                    || (offer.status().isLive() && offer.homeId().equals(kept));
            offer.protectFor(request.handler(), !known);
            occupancies.confidentially(offer.holdId(), true);
            if (offer.status().isLive() && !known) {
                offering.conceal(offer);
            }
        }
        offers.flush();
    }

    @Override
    public void end(PurchaseRequest request) {
        for (Offer offer : offers.ofRequest(request.id())) {
            offer.endProtection();
            occupancies.confidentially(offer.holdId(), false);
        }
        offers.flush();
    }
}
