package se.samplats.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.http.Page;
import se.samplats.http.Paging;
import se.samplats.kernel.Language;
import se.samplats.kernel.NotFound;
import se.samplats.party.Actor;
import se.samplats.party.Operation;
import se.samplats.request.PurchaseRequest;
import se.samplats.request.Requests;

/** Offers as either side may read them. */
@ApplicationScoped
@Transactional
public class OfferReading {

    private final Offers offers;
    private final Requests requests;

    OfferReading(Offers offers, Requests requests) {
        this.offers = offers;
        this.requests = requests;
    }

    public Page<OfferView> page(Actor actor, @Nullable OfferStatus status, Paging paging, Language language) {
        actor.must(Operation.READ_OFFERS);
        List<Offer> found = offers.page(actor, status, paging.afterId(), paging.size() + 1);
        Map<UUID, PurchaseRequest> asked =
                requests.byIds(found.stream().map(Offer::requestId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(PurchaseRequest::id, request -> request));
        return Page.of(found, paging, Offer::id, offer -> {
            PurchaseRequest request = asked.get(offer.requestId());
            if (request == null) {
                throw new NotFound("request");
            }
            return OfferView.of(offer, request, language);
        });
    }

    OfferView one(Actor actor, UUID id, Language language) {
        actor.must(Operation.READ_OFFERS);
        Offer offer = offers.findByIdOptional(id)
                .filter(o -> Offers.isBuyer(actor, o) || Offers.isAskedHome(actor, o))
                .orElseThrow(() -> new NotFound("offer"));
        return view(offer, language);
    }

    OfferView view(Offer offer, Language language) {
        return OfferView.of(offer, requests.get(offer.requestId()), language);
    }
}
