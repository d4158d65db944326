package se.samplats.market.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requests;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Belonging;
import se.samplats.platform.party.Right;

/** Offers as either side may read them. */
@ApplicationScoped
@Transactional
public class OfferReading {

    private final Offers offers;
    private final Requests requests;
    private final Today today;

    OfferReading(Offers offers, Requests requests, Today today) {
        this.offers = offers;
        this.requests = requests;
        this.today = today;
    }

    public Page<OfferView> page(Actor actor, @Nullable OfferStatus status, Paging paging, Language language) {
        actor.must(Right.READ_OFFERS);
        List<Offer> found = offers.page(actor, status, paging.afterId(), paging.size() + 1);
        Map<UUID, PurchaseRequest> asked = asked(found);
        return Page.of(found, paging, Offer::id, offer -> {
            PurchaseRequest request = asked.get(offer.requestId());
            if (request == null) {
                throw new NotFound("request");
            }
            return OfferView.of(actor, offer, request, language);
        });
    }

    /** @param caseReference for those who buy; null for the home */
    record Running(OfferView offer, @Nullable String caseReference) {}

    /** What waits for the reader's own answer, the first to run out first. */
    List<Running> running(Actor actor, OfferStatus status, Right right, int most, Language language) {
        List<Offer> found = offers.running(actor, status, today.now(), most).stream()
                .filter(offer -> actor.may(right, offer.belonging()))
                .toList();
        Map<UUID, PurchaseRequest> asked = asked(found);
        return found.stream()
                .map(offer -> {
                    PurchaseRequest request = Objects.requireNonNull(asked.get(offer.requestId()));
                    return new Running(
                            OfferView.of(actor, offer, request, language),
                            actor.actsFor(offer.buyer()) ? request.caseReference() : null);
                })
                .toList();
    }

    /** What waits for a home's answer or, once it has said yes, for the buyer's; for its managers, the first due first. */
    public List<OfferView> waitingAt(Actor actor, UUID homeId, String municipality, Language language) {
        actor.must(Right.RUN_HOME, Belonging.home(homeId, municipality), "home");
        List<Offer> found = offers.waitingAt(homeId, today.now());
        Map<UUID, PurchaseRequest> asked = asked(found);
        return found.stream()
                .map(offer ->
                        OfferView.of(actor, offer, Objects.requireNonNull(asked.get(offer.requestId())), language))
                .toList();
    }

    /** Whether a home may still take its yes back. */
    public boolean canBeTakenBack(OfferView offer) {
        return offer.status() == OfferStatus.MADE && Offer.isFresh(offer.answeredAt(), today.now());
    }

    /** How many unanswered inquiries each of these homes has. */
    public Map<UUID, Integer> unanswered(Collection<UUID> homes) {
        return offers.unanswered(homes, today.now());
    }

    /** How many questions and offers for some of the days would end if these places closed. */
    public int meeting(Collection<UUID> places, Period days) {
        return (int) offers.liveIn(places).stream()
                .filter(offer -> offer.period().overlaps(days))
                .count();
    }

    private Map<UUID, PurchaseRequest> asked(List<Offer> found) {
        return requests.byIds(found.stream().map(Offer::requestId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(PurchaseRequest::id, request -> request));
    }

    OfferView one(Actor actor, UUID id, Language language) {
        return view(actor, offers.visible(actor, Right.READ_OFFERS, id), language);
    }

    OfferView view(Actor actor, Offer offer, Language language) {
        return OfferView.of(actor, offer, requests.get(offer.requestId()), language);
    }
}
