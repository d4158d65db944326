package se.samplats.market.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Occupancies;
import se.samplats.county.home.Occupancy;
import se.samplats.market.offer.DeclineReasons;
import se.samplats.market.placement.Beds;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.PlacementEvent;
import se.samplats.market.placement.PlacementFact;
import se.samplats.market.placement.PlacementFacts;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.market.placement.Placements;
import se.samplats.market.placement.Savings;
import se.samplats.market.request.Requests;
import se.samplats.platform.kernel.DomainEvent;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;

/**
 * The home that somebody is to move to answers. With its yes the case goes on in a placement of its own, with its own price from that day:
 * in one transaction the new bed is taken, the old one is free, and no day is in both. The new home decides to admit when somebody
 * arrives, as always.
 */
@ApplicationScoped
@Transactional
public class Receiving {

    private static final Set<PlacementFact.Kind> OVER =
            EnumSet.of(PlacementFact.Kind.DEPARTED, PlacementFact.Kind.CANCELLED, PlacementFact.Kind.NO_SHOW);

    private final Placements placements;
    private final PlacementFacts facts;
    private final Moves moves;
    private final Beds beds;
    private final Savings savings;
    private final Occupancies occupancies;
    private final Requests requests;
    private final DeclineReasons reasons;
    private final PrivilegedAccess privilegedAccess;
    private final Today today;
    private final Event<DomainEvent> events;

    Receiving(
            Placements placements,
            PlacementFacts facts,
            Moves moves,
            Beds beds,
            Savings savings,
            Occupancies occupancies,
            Requests requests,
            DeclineReasons reasons,
            PrivilegedAccess privilegedAccess,
            Today today,
            Event<DomainEvent> events) {
        this.placements = placements;
        this.facts = facts;
        this.moves = moves;
        this.beds = beds;
        this.savings = savings;
        this.occupancies = occupancies;
        this.requests = requests;
        this.reasons = reasons;
        this.privilegedAccess = privilegedAccess;
        this.today = today;
        this.events = events;
    }

    /** The new home says yes. It sees nothing of the stay in the old one, which ends with it. */
    public Move agree(Actor actor, UUID id) {
        Move seen = moves.visible(actor, Right.ANSWER, id);
        return privilegedAccess.asService(() -> {
            Placement before = placements.locked(seen.placementId());
            Move asked = moves.locked(seen);
            asked.mustBeAsked();
            mustStillHold(before, asked);
            goOn(before, asked);
            events.fire(MoveEvent.of(MoveEvent.Agreed::new, asked));
            return asked;
        });
    }

    /** The new home says no, with a coded reason: the stay goes on where it is. */
    public Move decline(Actor actor, UUID id, String reason, @Nullable String text) {
        Move asked = moves.visibleLocked(actor, Right.ANSWER, id);
        asked.decline(reasons.coded(reason, text).code(), text, today.now());
        return fire(MoveEvent.Declined::new, asked);
    }

    /** The buyer takes its question back. */
    public Move withdraw(Actor actor, UUID id) {
        return withdrawn(moves.visibleLocked(actor, Right.EXTEND, id));
    }

    /** Somebody who has left does not move any more; the old home, which reports it, does not see who else was asked. */
    void over(@Observes PlacementEvent.Reported event) {
        if (OVER.contains(event.kind())) {
            privilegedAccess.asService(() -> moves.asked(event.placementId()).ifPresent(this::withdrawn));
        }
    }

    /** An arrival in the new home is a departure from the old one, on the agreed day. */
    void arrived(@Observes PlacementEvent.Reported event) {
        if (event.kind() != PlacementFact.Kind.ARRIVED) {
            return;
        }
        UUID before = placements.findById(event.placementId()).continues();
        if (before != null) {
            privilegedAccess.asService(() -> leave(placements.locked(before)));
        }
    }

    private void leave(Placement before) {
        LocalDate on = before.end();
        if (before.status() == PlacementStatus.ONGOING && on != null && !on.isAfter(today.date())) {
            before.depart(on);
            reported(before, fact(before, PlacementFact.Kind.DEPARTED, on));
        }
    }

    /** Refuses an answer where the stay has changed since the question. */
    private void mustStillHold(Placement before, Move asked) {
        if (before.status() != PlacementStatus.ONGOING
                || !Objects.equals(before.end(), asked.end())
                || !before.placeId().equals(asked.fromPlaceId())) {
            throw Refusal.conflict("move-outdated", asked.on());
        }
    }

    private void goOn(Placement before, Move asked) {
        LocalDate on = asked.on();
        Occupancy next = new Occupancy(
                        asked.placeId(), asked.days(), Occupancy.Kind.STAY, asked.buyer(), null, today.now())
                .confidentially(asked.protectedFor() != null);
        Occupancy bed = beds.lastOn(before, on);
        Occupancy taken = bed == null ? occupancies.take(next) : occupancies.moveOn(bed, next);
        before.continueElsewhere(on);
        if (bed != null && !on.isAfter(bed.period().start())) {
            before.moveTo(before.placeId(), null);
        }
        Placement continuing =
                new Placement(placements.nextReference(today.date()), before, asked.next(), taken.id(), today.now());
        placements.persist(continuing);
        // before the old stay ends: a question that is still open would end with it
        asked.agree(continuing.id(), today.now());
        placements.flush();
        left(before, on);
        booked(continuing, asked);
    }

    /** A past move is a departure; a planned one is recorded as a departure on its day. */
    private void left(Placement before, LocalDate on) {
        reported(before, fact(before, PlacementFact.Kind.CONTINUED, on));
        if (!on.isAfter(today.date())) {
            before.depart(on);
            reported(before, fact(before, PlacementFact.Kind.DEPARTED, on));
        }
    }

    private void booked(Placement continuing, Move asked) {
        PlacementFact fact =
                fact(continuing, PlacementFact.Kind.BOOKED, today.date()).decidedBy(asked.approvedBy());
        facts.persist(fact);
        savings.begin(
                continuing,
                asked.requestId() == null
                        ? null
                        : requests.get(asked.requestId()).privateQuote(),
                today.date(),
                fact.recordedAt());
        events.fire(PlacementEvent.Reported.of(continuing, fact));
    }

    private void reported(Placement placement, PlacementFact fact) {
        facts.persist(fact);
        savings.follow(placement, fact);
        placements.flush();
        events.fire(PlacementEvent.Reported.of(placement, fact));
    }

    private PlacementFact fact(Placement placement, PlacementFact.Kind kind, LocalDate on) {
        return new PlacementFact(placement.id(), kind, on, today.now());
    }

    private Move withdrawn(Move asked) {
        asked.withdraw(today.now());
        return fire(MoveEvent.Withdrawn::new, asked);
    }

    private Move fire(MoveEvent.Kind kind, Move move) {
        moves.flush();
        events.fire(MoveEvent.of(kind, move));
        return move;
    }
}
