package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Occupancies;
import se.samplats.county.home.Occupancy;
import se.samplats.market.offer.Offer;
import se.samplats.market.offer.OfferEvent;
import se.samplats.market.offer.OfferStatus;
import se.samplats.market.offer.Offers;
import se.samplats.market.request.Guardianship;
import se.samplats.market.request.OpenOffers;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Requesting;
import se.samplats.market.request.Requests;
import se.samplats.market.request.Urgency;
import se.samplats.platform.kernel.DomainEvent;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Booking: the offer is accepted, the hold becomes the stay, the request is met, its other offers end. All or nothing. */
@ApplicationScoped
@Transactional
public class Placing {

    private final Placements placements;
    private final PlacementFacts facts;
    private final Offers offers;
    private final Requests requests;
    private final OpenOffers openOffers;
    private final Occupancies occupancies;
    private final Mandating mandating;
    private final Savings savings;
    private final Requesting requesting;
    private final Guardianship guardianship;
    private final Today today;
    private final Event<DomainEvent> events;

    Placing(
            Placements placements,
            PlacementFacts facts,
            Offers offers,
            Requests requests,
            OpenOffers openOffers,
            Occupancies occupancies,
            Mandating mandating,
            Savings savings,
            Requesting requesting,
            Guardianship guardianship,
            Today today,
            Event<DomainEvent> events) {
        this.placements = placements;
        this.facts = facts;
        this.offers = offers;
        this.requests = requests;
        this.openOffers = openOffers;
        this.occupancies = occupancies;
        this.mandating = mandating;
        this.savings = savings;
        this.requesting = requesting;
        this.guardianship = guardianship;
        this.today = today;
        this.events = events;
    }

    public Placement accept(Actor actor, UUID offerId) {
        return accept(actor, offerId, Acceptance.PLAIN);
    }

    /**
     * Books what the offer offers. Requests that belong together are booked together, each by its own offer in the same home
     * or municipality, or none is. What exceeds the buyer's mandate needs the name of whoever approved it.
     */
    public Placement accept(Actor actor, UUID offerId, Acceptance acceptance) {
        Offer asked = offers.visible(actor, Right.ACCEPT, offerId);
        List<PurchaseRequest> group = lockedGroup(actor, asked);
        if (acceptance.privateQuote() != null) {
            requesting.quotePrivately(actor, asked.requestId(), acceptance.privateQuote());
        }
        Offer chosen = offers.visibleLocked(actor, Right.ACCEPT, offerId);
        List<Booking> bookings = new ArrayList<>();
        for (PurchaseRequest request : group) {
            boolean own = request.id().equals(chosen.requestId());
            bookings.add(new Booking(request, own ? chosen : companionOffer(request, chosen)));
        }
        bookings.forEach(this::mustBeAcceptable);
        bookings.forEach(booking -> mustBeWithGuardian(booking, bookings));
        if (!Boolean.TRUE.equals(acceptance.confirm())) {
            bookings.forEach(this::mustBeNew);
        }
        if (acceptance.approver() == null) {
            mandating.mustCover(bookings.stream().map(Booking::offer).toList());
        }
        Placement booked = null;
        for (Booking booking : bookings) {
            Placement placement = book(booking, acceptance.approver());
            booked = booking.offer().equals(chosen) ? placement : booked;
        }
        if (booked == null) {
            throw new NotFound("offer");
        }
        return booked;
    }

    private record Booking(PurchaseRequest request, Offer offer) {}

    /**
     * The request and those that belong with it, locked in the order of their ids, whichever of them is accepted first; before
     * them the mandate that they count on.
     */
    private List<PurchaseRequest> lockedGroup(Actor actor, Offer asked) {
        PurchaseRequest own = requests.visible(actor, Right.ACCEPT, asked.requestId());
        if (requests.hasHiddenCompanion(actor, own)) {
            throw Refusal.of("companion-hidden");
        }
        List<PurchaseRequest> companions = requests.companions(own);
        mandating.queue(asked, companions.stream().map(PurchaseRequest::id).toList());
        Stream.concat(Stream.of(own), companions.stream())
                .map(request -> "case " + request.municipality() + " "
                        + request.caseReference().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .forEach(placements::queueFor);
        return Stream.concat(Stream.of(own), companions.stream())
                .sorted(Comparator.comparing(PurchaseRequest::id))
                .map(request -> requests.visibleLocked(actor, Right.ACCEPT, request.id()))
                .toList();
    }

    private Offer companionOffer(PurchaseRequest request, Offer chosen) {
        return offers.liveOf(request.id()).stream()
                .filter(offer -> isReady(offer, request) && offer.seller().equals(chosen.seller()))
                .min(Comparator.comparing((Offer offer) -> !offer.homeId().equals(chosen.homeId())))
                .orElseThrow(() -> Refusal.of("companion-waits", request.reference()));
    }

    private void mustBeAcceptable(Booking booking) {
        booking.request().mustBeOpen();
        booking.offer().mustBeInTime(today.now());
        if (booking.offer().status() == OfferStatus.ASKED && booking.request().urgency() != Urgency.ACUTE) {
            throw Refusal.conflict("offer-not-made");
        }
    }

    /** A child that may not come alone lives in the same home as a guardian: booked with it, or there already. */
    private void mustBeWithGuardian(Booking booking, List<Booking> all) {
        if (!guardianship.isForChild(booking.request())) {
            return;
        }
        UUID home = booking.offer().homeId();
        Set<UUID> guardians = guardianship.guardians(booking.request()).stream()
                .map(PurchaseRequest::id)
                .collect(Collectors.toSet());
        boolean comesAlong = all.stream()
                .filter(other -> guardians.contains(other.request().id()))
                .anyMatch(other -> other.offer().homeId().equals(home));
        if (!comesAlong && !placements.isThere(guardians, home)) {
            throw Refusal.of("child-without-guardian", booking.request().reference());
        }
    }

    /** The same case in two beds on one day is most often one that was booked already. */
    private void mustBeNew(Booking booking) {
        placements
                .already(
                        booking.request().municipality(),
                        booking.request().caseReference(),
                        booking.offer().period())
                .ifPresent(there -> {
                    throw Refusal.conflict("already-recorded", there.start(), there.end() == null ? "…" : there.end());
                });
    }

    private static boolean isReady(Offer offer, PurchaseRequest request) {
        return offer.status() == OfferStatus.MADE || request.urgency() == Urgency.ACUTE;
    }

    private Placement book(Booking booking, @Nullable String approver) {
        Offer offer = booking.offer();
        Occupancy stay = stay(offer);
        offer.accept(today.now());
        booking.request().place(today.now());
        Placement placement =
                new Placement(placements.nextReference(today.date()), booking.request(), offer, stay.id(), today.now());
        placements.persistAndFlush(placement);
        PlacementFact fact = new PlacementFact(placement.id(), PlacementFact.Kind.BOOKED, today.date(), today.now());
        facts.persist(fact.decidedBy(approver));
        savings.begin(placement, booking.request().privateQuote(), today.date(), fact.recordedAt());
        openOffers.release(booking.request().id());
        events.fire(OfferEvent.of(OfferEvent.Accepted::new, offer));
        events.fire(PlacementEvent.Reported.of(placement, fact));
        return placement;
    }

    private Occupancy stay(Offer offer) {
        if (offer.holdId() != null) {
            Occupancy held = occupancies.get(offer.holdId());
            held.becomeStay();
            return held;
        }
        return occupancies.take(
                new Occupancy(offer.placeId(), offer.period(), Occupancy.Kind.STAY, offer.buyer(), null, today.now())
                        .confidentially(offer.protectedFor() != null));
    }
}
