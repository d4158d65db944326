package se.samplats.market.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.samplats.market.offer.Offer;
import se.samplats.market.offer.OfferStatus;
import se.samplats.market.offer.Offers;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.Placements;
import se.samplats.market.request.Requests;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** How far a question has come, so that a form that is sent twice finds its work done instead of failing. */
@ApplicationScoped
class OfferProgress {

    private final Requests requests;
    private final Offers offers;
    private final Placements placements;

    OfferProgress(Requests requests, Offers offers, Placements placements) {
        this.requests = requests;
        this.offers = offers;
        this.placements = placements;
    }

    /** The placement that this very offer has become. */
    Optional<UUID> bookedBy(Actor actor, UUID request, UUID offer) {
        return of(actor, request)
                .filter(one -> one.id().equals(offer) && one.status() == OfferStatus.ACCEPTED)
                .findFirst()
                .flatMap(one -> placements.ofRequest(actor, request))
                .map(Placement::id);
    }

    boolean isWithdrawn(Actor actor, UUID request, UUID offer) {
        return of(actor, request).anyMatch(one -> one.id().equals(offer) && one.status() == OfferStatus.WITHDRAWN);
    }

    /** Whether the request has a question to this place that is still open. */
    boolean isAsked(Actor actor, UUID request, UUID place) {
        return of(actor, request)
                .anyMatch(one -> one.placeId().equals(place) && one.status().isLive());
    }

    private java.util.stream.Stream<Offer> of(Actor actor, UUID request) {
        return offers
                .ofRequest(requests.visible(actor, Right.READ_REQUESTS, request).id())
                .stream();
    }
}
