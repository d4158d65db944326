package se.samplats.market.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samplats.market.match.Matching;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.RequestStatus;
import se.samplats.market.request.Requests;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;
import se.samplats.platform.party.Role;

/** The acute flow: a home that does not answer within its half hour is passed by, and the next best is asked. */
@ApplicationScoped
@Transactional
class AskingNext {

    /** An acute request that nobody has changed for that long is left alone. */
    private static final Duration GIVEN_UP = Duration.ofHours(6);

    private final Offers offers;
    private final Offering offering;
    private final Requests requests;
    private final Matching matching;
    private final Today today;

    AskingNext(Offers offers, Offering offering, Requests requests, Matching matching, Today today) {
        this.offers = offers;
        this.offering = offering;
        this.requests = requests;
        this.matching = matching;
        this.today = today;
    }

    /** Open acute requests whose last question lapsed unanswered and that ask nobody now. */
    List<UUID> waiting() {
        return offers.acuteWithoutAnswer(today.now().minus(GIVEN_UP));
    }

    /**
     * Asks the best home that has not been asked, for the same period, or from today on where that has begun meanwhile. A stay
     * that had begun before it was asked for is left alone.
     */
    Optional<Offer> ask(UUID requestId) {
        PurchaseRequest request = requests.get(requestId);
        Actor handler = new Actor(request.handler(), Set.of(Role.PLACER), request.municipality(), Set.of());
        requests.visibleLocked(handler, Right.ASK, requestId);
        List<Offer> asked = offers.ofRequest(requestId);
        if (request.status() != RequestStatus.OPEN
                || asked.stream().anyMatch(offer -> offer.status().isLive())) {
            return Optional.empty();
        }
        Offer last = asked.get(asked.size() - 1);
        if (last.afterwards() != null) {
            return Optional.empty();
        }
        Period period = last.period().notBefore(today.date());
        Set<UUID> passed = asked.stream().map(Offer::homeId).collect(Collectors.toSet());
        return matching.bestPlace(request, period, passed)
                .map(place -> offering.ask(handler, requestId, place, period, true));
    }
}
