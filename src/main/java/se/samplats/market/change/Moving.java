package se.samplats.market.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Occupancies;
import se.samplats.county.home.Occupancy;
import se.samplats.county.home.Place;
import se.samplats.county.home.Places;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.Quote;
import se.samplats.county.pricing.Quoting;
import se.samplats.market.offer.Suiting;
import se.samplats.market.placement.Beds;
import se.samplats.market.placement.Mandating;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.PlacementEvent;
import se.samplats.market.placement.PlacementFact;
import se.samplats.market.placement.PlacementFacts;
import se.samplats.market.placement.Placements;
import se.samplats.market.request.Requests;
import se.samplats.platform.kernel.DomainEvent;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/**
 * Somebody gets another bed from a day, recorded late or planned ahead. Within the home it is done at once, at the same price. Another home
 * is asked, with its own price shown first; {@link Receiving} has its answer.
 */
@ApplicationScoped
@Transactional
public class Moving {

    private final Placements placements;
    private final PlacementFacts facts;
    private final Moves moves;
    private final Beds beds;
    private final Occupancies occupancies;
    private final Homes homes;
    private final Places places;
    private final Requests requests;
    private final Suiting suiting;
    private final Mandating mandating;
    private final Quoting quoting;
    private final Today today;
    private final Event<DomainEvent> events;

    Moving(
            Placements placements,
            PlacementFacts facts,
            Moves moves,
            Beds beds,
            Occupancies occupancies,
            Homes homes,
            Places places,
            Requests requests,
            Suiting suiting,
            Mandating mandating,
            Quoting quoting,
            Today today,
            Event<DomainEvent> events) {
        this.placements = placements;
        this.facts = facts;
        this.moves = moves;
        this.beds = beds;
        this.occupancies = occupancies;
        this.homes = homes;
        this.places = places;
        this.requests = requests;
        this.suiting = suiting;
        this.mandating = mandating;
        this.quoting = quoting;
        this.today = today;
        this.events = events;
    }

    /** Done where the home stays the same, and asked where it does not. */
    public Move move(Actor actor, UUID id, UUID placeId, LocalDate on, @Nullable String approver) {
        Placement placement = placements.visible(actor, Right.MOVE, id);
        Place place = places.findByIdOptional(placeId).orElseThrow(() -> Invalid.field("placeId", "unknown-place"));
        return place.homeId().equals(placement.homeId())
                ? within(actor, id, place, on)
                : ask(actor, placement, place, on, approver);
    }

    /** What the days in another home would cost, shown before it is asked; nothing is saved. */
    @Nullable
    Quote quote(Actor actor, UUID id, UUID placeId, LocalDate on) {
        Placement placement = placements.visible(actor, Right.EXTEND, id);
        mustGoOn(placement, on);
        Place place = places.findByIdOptional(placeId).orElseThrow(() -> Invalid.field("place", "unknown-place"));
        Home home = homes.get(place.homeId());
        Period days = new Period(on, placement.end());
        mustSuit(placement, home, place, days);
        return quote(placement, home, days);
    }

    private Move within(Actor actor, UUID id, Place place, LocalDate on) {
        Placement placement = placements.visibleLocked(actor, Right.MOVE, id);
        placement.mustBeOpen();
        placement.mustLieWithin(on);
        if (place.id().equals(placement.placeId())) {
            throw Refusal.of("same-place", place.label());
        }
        Home home = homes.get(placement.homeId());
        Move move = new Move(placement, home, place, on, today.now());
        Occupancy bed = beds.lastOn(placement, on);
        mustSuit(placement, home, place, move.days());
        if (bed == null) {
            placement.moveTo(place.id(), null);
        } else {
            placement.moveTo(place.id(), occupancies.moveOn(bed, stay(move)).id());
        }
        move.agree(today.now());
        moves.persist(move);
        PlacementFact fact = new PlacementFact(id, PlacementFact.Kind.MOVED, on, today.now());
        facts.persistAndFlush(fact);
        events.fire(PlacementEvent.Reported.of(placement, fact));
        return move;
    }

    /** The buyer, who will pay another price, asks; within its mandate, or with the name of whoever approved more. */
    private Move ask(Actor actor, Placement seen, Place place, LocalDate on, @Nullable String approver) {
        actor.must(Right.EXTEND);
        actor.must(Right.EXTEND, seen.belonging(), "placement");
        Home home = homes.get(place.homeId());
        seen.mustLieWithin(on);
        Quote quote = quote(seen, home, new Period(on, seen.end()));
        mandating.queue(quote, on);
        Placement placement = placements.visibleLocked(actor, Right.EXTEND, seen.id());
        mustGoOn(placement, on);
        if (moves.asked(placement.id()).isPresent()) {
            throw Refusal.conflict("move-waits", placement.reference());
        }
        beds.lastOn(placement, on);
        Move asked = new Move(placement, home, place, on, today.now());
        mustSuit(placement, home, place, asked.days());
        occupancies.mustBeFree(place.id(), asked.days());
        if (quote != null && approver == null) {
            mandating.mustCover(quote, on, quote.total());
        }
        asked.priced(quote, approver);
        moves.persistAndFlush(asked);
        events.fire(MoveEvent.of(MoveEvent.Asked::new, asked));
        return asked;
    }

    private void mustGoOn(Placement placement, LocalDate on) {
        placement.mustBeOngoing();
        placement.mustLieWithin(on);
        facts.arrivedOn(placement.id()).filter(on::isBefore).ifPresent(arrival -> {
            throw Refusal.of("departure-before-arrival", on, arrival);
        });
        if (placements.continuation(placement.id()).isPresent()) {
            throw Refusal.conflict("placement-continues", placement.reference());
        }
    }

    private @Nullable Quote quote(Placement placement, Home home, Period days) {
        Level booked =
                placement.quote() == null ? Level.BASE : placement.quote().level();
        Level level = facts.levelOn(placement.id(), days.start()).orElse(booked);
        return quoting.quotes(placement.buyer(), List.of(home), days, level).get(home.id());
    }

    /** The same hard rules as for a place that is asked for; of a stay that came without a request nothing is known but its form. */
    private void mustSuit(Placement placement, Home home, Place place, Period days) {
        if (placement.requestId() != null) {
            suiting.must(requests.get(placement.requestId()), home, place, days);
        } else if (!home.form().equals(homes.get(placement.homeId()).form())) {
            throw Refusal.of("other-form", home.form());
        }
    }

    private Occupancy stay(Move move) {
        return new Occupancy(move.placeId(), move.days(), Occupancy.Kind.STAY, move.buyer(), null, today.now())
                .confidentially(move.protectedFor() != null);
    }
}
