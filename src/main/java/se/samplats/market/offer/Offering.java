package se.samplats.market.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Place;
import se.samplats.county.home.Places;
import se.samplats.county.pricing.Quote;
import se.samplats.county.pricing.Quoting;
import se.samplats.market.match.Matching;
import se.samplats.market.request.OpenOffers;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requests;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;

/** A buyer asks a home for a place; the home answers; either may step back, and time may run out. */
@ApplicationScoped
@Transactional
public class Offering implements OpenOffers {

    private final Offers offers;
    private final Requests requests;
    private final Homes homes;
    private final Places places;
    private final Matching matching;
    private final Quoting quoting;
    private final Holding holding;
    private final DeclineReasons reasons;
    private final AnswerTimes times;
    private final PrivilegedAccess privilegedAccess;
    private final Today today;
    private final Event<OfferEvent> events;

    Offering(
            Offers offers,
            Requests requests,
            Homes homes,
            Places places,
            Matching matching,
            Quoting quoting,
            Holding holding,
            DeclineReasons reasons,
            AnswerTimes times,
            PrivilegedAccess privilegedAccess,
            Today today,
            Event<OfferEvent> events) {
        this.offers = offers;
        this.requests = requests;
        this.homes = homes;
        this.places = places;
        this.matching = matching;
        this.quoting = quoting;
        this.holding = holding;
        this.reasons = reasons;
        this.times = times;
        this.privilegedAccess = privilegedAccess;
        this.today = today;
        this.events = events;
    }

    /** Asks a home for a place at its base level; with a hold nobody else can take it until the answer is due. */
    public Offer ask(Actor actor, UUID requestId, UUID placeId, Period period, boolean hold) {
        return ask(actor, requestId, Question.about(placeId, period, hold));
    }

    /** Asks a home for a place. A stay that has begun needs a reason why it is recorded afterwards. */
    public Offer ask(Actor actor, UUID requestId, Question question) {
        PurchaseRequest request = requests.visibleLocked(actor, Right.ASK, requestId);
        request.mustBeOpen();
        Period period = question.period();
        String why = why(question);
        Place place = places.findByIdOptional(question.placeId())
                .orElseThrow(() -> Invalid.field("placeId", "unknown-place"));
        Home home = homes.get(place.homeId());
        lapseAt(place.id());
        mustBeOnlyHome(request, home);
        boolean isReportedFree = matching.mustBeAskable(request, request.need().during(period), home, place);
        Offer offer = new Offer(
                        request,
                        home,
                        place.id(),
                        period,
                        today.now(),
                        today.now().plus(times.answerWithin().of(request.urgency())))
                .at(question.level());
        if (why != null) {
            offer.recordedAfterwards(why, actor.name());
        } else if (isReportedFree) {
            offer.claims(home.confirmedAt());
        }
        if (question.hold()) {
            holding.take(offer);
        }
        offer.priced(quote(offer, home));
        offers.persistAndFlush(offer);
        events.fire(OfferEvent.Asked.of(offer));
        return offer;
    }

    /** The reason, where the stay has begun; null where it has not. */
    private @Nullable String why(Question question) {
        if (!question.period().start().isBefore(today.date())) {
            return null;
        }
        String why = question.afterwards();
        if (why == null || why.isBlank()) {
            throw Refusal.of("starts-in-the-past", question.period().start());
        }
        return why.strip();
    }

    /** The home says yes: the place is held for the buyer, and the price is what the agreement says today. */
    public Offer make(Actor actor, UUID id) {
        Offer offer = offers.visibleLocked(actor, Right.ANSWER, id);
        offer.mustBeInTime(today.now());
        PurchaseRequest request = requests.get(offer.requestId());
        offer.make(today.now(), today.now().plus(times.holdFor().of(request.urgency())));
        holding.take(offer);
        offer.priced(quote(offer, homes.get(offer.homeId())));
        offers.flush();
        events.fire(OfferEvent.of(OfferEvent.Made::new, offer));
        return offer;
    }

    /** The home takes a yes back, within a minute: a slip of the finger. The bed stays held until it has answered. */
    public Offer takeBack(Actor actor, UUID id) {
        Offer offer = offers.visibleLocked(actor, Right.ANSWER, id);
        PurchaseRequest request = requests.get(offer.requestId());
        offer.takeBack(today.now(), today.now().plus(times.answerWithin().of(request.urgency())));
        offers.flush();
        events.fire(OfferEvent.of(OfferEvent.TakenBack::new, offer));
        return offer;
    }

    /** The home says no, with a coded reason; the request stays in the queue where it was. */
    public Offer decline(Actor actor, UUID id, String reason, @Nullable String text) {
        Offer offer = offers.visibleLocked(actor, Right.ANSWER, id);
        DeclineReason coded = reasons.coded(reason, text);
        return end(offer, o -> o.decline(coded, text, today.now()), OfferEvent.Declined::new);
    }

    public Offer withdraw(Actor actor, UUID id) {
        return end(offers.visibleLocked(actor, Right.ASK, id), o -> o.withdraw(today.now()), OfferEvent.Withdrawn::new);
    }

    /** Withdraws a live offer whose home is not to know of the request any more. */
    void conceal(Offer offer) {
        end(offer, o -> o.withdraw(today.now()), OfferEvent.Withdrawn::new);
    }

    /** Withdraws the live offers of a closed request. */
    @Override
    public void release(UUID requestId) {
        offers.liveOf(requestId).forEach(offer -> end(offer, o -> o.withdraw(today.now()), OfferEvent.Withdrawn::new));
    }

    /**
     * The home, or a place of it, closes: whatever is asked or offered there for days from then ends with that as its reason, and its
     * request waits where it was.
     *
     * @param until the day on which the places open again; null where they never do
     * @return how many ended
     */
    public int close(Collection<UUID> closed, LocalDate from, @Nullable LocalDate until) {
        DeclineReason reason = reasons.named(DeclineReason.CLOSED);
        List<Offer> ending = offers.liveAt(closed).stream()
                .filter(offer -> offer.period().overlaps(new Period(from, until)))
                .toList();
        ending.forEach(offer -> end(offer, o -> o.decline(reason, null, today.now()), OfferEvent.Declined::new));
        return ending.size();
    }

    /** Live offers whose time has passed, the oldest first, after one that was looked at already. */
    List<Offers.Due> due(Offers.Due after, int most) {
        return offers.due(today.now(), after, most);
    }

    /** Ends one of them, unless somebody else does; its place is free from then on. */
    void lapse(UUID id) {
        offers.dueLocked(id, today.now())
                .ifPresent(offer -> end(offer, o -> o.lapse(today.now()), OfferEvent.Lapsed::new));
    }

    /** For how long the oldest live offer should have been ended; zero where none should. */
    Duration overdue() {
        Instant now = today.now();
        return offers.oldestDue(now).map(due -> Duration.between(due, now)).orElse(Duration.ZERO);
    }

    /** Ends what has lapsed at the place, whoever asked for it. */
    private void lapseAt(UUID placeId) {
        if (!privilegedAccess.ask(Offers.dueAt(placeId, today.now())).isEmpty()) {
            privilegedAccess.asService(() -> offers.lockedDueAt(placeId, today.now())
                    .forEach(offer -> end(offer, o -> o.lapse(today.now()), OfferEvent.Lapsed::new)));
        }
    }

    private Offer end(Offer offer, Consumer<Offer> how, OfferEvent.Kind event) {
        UUID hold = offer.holdId();
        how.accept(offer);
        offers.flush();
        if (hold != null) {
            holding.giveBack(hold);
        }
        events.fire(OfferEvent.of(event, offer));
        return offer;
    }

    private @Nullable Quote quote(Offer offer, Home home) {
        return quoting.quotes(offer.buyer(), List.of(home), offer.period(), offer.level())
                .get(home.id());
    }

    /** With a protected identity one home at a time knows of the request. */
    private void mustBeOnlyHome(PurchaseRequest request, Home home) {
        boolean other = request.protectedIdentity()
                && offers.liveOf(request.id()).stream()
                        .anyMatch(offer -> !offer.homeId().equals(home.id()));
        if (other) {
            throw Refusal.of("one-home-at-a-time");
        }
    }
}
