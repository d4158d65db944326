package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.Requests;
import se.samplats.market.request.Urgency;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Records what happens after the booking: arrival, absence, departure, or that the stay never began. */
@ApplicationScoped
@Transactional
public class StayReporting {

    private final Placements placements;
    private final PlacementFacts facts;
    private final Savings savings;
    private final Absences absences;
    private final Beds beds;
    private final Requests requests;
    private final NeedReturning needReturning;
    private final Today today;
    private final Event<PlacementEvent> events;

    StayReporting(
            Placements placements,
            PlacementFacts facts,
            Savings savings,
            Absences absences,
            Beds beds,
            Requests requests,
            NeedReturning needReturning,
            Today today,
            Event<PlacementEvent> events) {
        this.placements = placements;
        this.facts = facts;
        this.savings = savings;
        this.absences = absences;
        this.beds = beds;
        this.requests = requests;
        this.needReturning = needReturning;
        this.today = today;
        this.events = events;
    }

    /**
     * The person arrived. The home's manager has checked the suitability and decided to admit, by name; in the acute flow both
     * may be recorded afterwards, by {@link #admit}.
     */
    public Placement arrive(
            Actor actor, UUID id, LocalDate on, @Nullable String decidedBy, boolean suitabilityChecked) {
        Placement placement = placements.visibleLocked(actor, Right.ADMIT, id);
        boolean decided = decidedBy != null && !decidedBy.isBlank();
        if (!isAcute(placement) && !decided) {
            throw Invalid.field("decidedBy", "decision-needs-name");
        }
        if (!isAcute(placement) && !suitabilityChecked) {
            throw Refusal.of("suitability-not-checked");
        }
        today.mustHaveCome(on);
        if (beds.isStillLivedIn(placement)) {
            throw Refusal.conflict("bed-still-lived-in", placement.reference());
        }
        placement.arrive(on);
        if (decidedBy != null && decided && suitabilityChecked) {
            placement.admit(decidedBy, on);
            PlacementFact admitted = fact(placement, PlacementFact.Kind.ADMITTED, on);
            facts.persist(admitted.decidedBy(decidedBy));
            events.fire(PlacementEvent.Reported.of(placement, admitted));
        }
        return recorded(
                placement, fact(placement, PlacementFact.Kind.ARRIVED, on).decidedBy(decidedBy));
    }

    /** The decision to admit, by name, where the arrival came first. */
    public Placement admit(Actor actor, UUID id, LocalDate on, String decidedBy) {
        Placement placement = placements.visibleLocked(actor, Right.ADMIT, id);
        today.mustHaveCome(on);
        placement.admit(decidedBy, on);
        return recorded(
                placement, fact(placement, PlacementFact.Kind.ADMITTED, on).decidedBy(decidedBy));
    }

    public Placement absent(Actor actor, UUID id, LocalDate from, @Nullable LocalDate to) {
        Placement placement = reported(actor, id);
        today.mustHaveCome(from);
        placement.mustBeOngoing();
        placement.mustBeLivedIn(from, today.date());
        Period period = new Period(from, to);
        if (absences.overlaps(id, period)) {
            throw Refusal.conflict("absent-already");
        }
        return away(placement, fact(placement, PlacementFact.Kind.ABSENT, from).until(to));
    }

    public Placement comeBack(Actor actor, UUID id, LocalDate on) {
        Placement placement = reported(actor, id);
        today.mustHaveCome(on);
        placement.mustBeOngoing();
        if (absences.on(id, on).isEmpty()) {
            throw Refusal.conflict("not-absent", on);
        }
        return away(placement, fact(placement, PlacementFact.Kind.RETURNED, on));
    }

    public Placement depart(Actor actor, UUID id, LocalDate on) {
        Placement placement = reported(actor, id);
        today.mustHaveCome(on);
        placements.mustGoOnHere(placement, on);
        facts.arrivedOn(id).filter(on::isBefore).ifPresent(arrival -> {
            throw Refusal.of("departure-before-arrival", on, arrival);
        });
        boolean first = placement.status() == PlacementStatus.ONGOING;
        placement.depart(on);
        if (first) {
            beds.left(placement);
        } else {
            beds.reopen(placement);
        }
        return recorded(
                placement,
                StandingFact.last(facts.standing(id), PlacementFact.Kind.DEPARTED)
                        .map(before -> PlacementFact.correcting(before.first(), on, today.now()))
                        .orElseGet(() -> fact(placement, PlacementFact.Kind.DEPARTED, on)));
    }

    /**
     * Called off before anybody arrived. The need goes back to the queue.
     *
     * @param noLongerNeeded whether the buyer looks for no other place; the home cannot say so
     */
    public Placement cancel(Actor actor, UUID id, LocalDate on, @Nullable String reason, boolean noLongerNeeded) {
        Placement placement = reported(actor, id);
        if (noLongerNeeded && !actor.may(Right.EXTEND, placement.belonging())) {
            throw Invalid.field("noLongerNeeded", "buyer-says-no-longer-needed");
        }
        placement.cancel(on);
        giveBackFrom(placement, on);
        if (noLongerNeeded) {
            needReturning.giveUp(placement, reason);
        } else {
            needReturning.giveBack(placement);
        }
        return recorded(
                placement, fact(placement, PlacementFact.Kind.CANCELLED, on).because(reason));
    }

    public Placement noShow(Actor actor, UUID id, LocalDate on) {
        Placement placement = reported(actor, id);
        today.mustHaveCome(on);
        placement.noShow(on);
        giveBackFrom(placement, on);
        needReturning.giveBack(placement);
        return recorded(placement, fact(placement, PlacementFact.Kind.NO_SHOW, on));
    }

    private Placement reported(Actor actor, UUID id) {
        return placements.visibleLocked(actor, Right.REPORT_PLACEMENT, id);
    }

    private void giveBackFrom(Placement placement, LocalDate on) {
        beds.endBefore(placement, on);
    }

    private boolean isAcute(Placement placement) {
        return placement.requestId() != null
                && requests.get(placement.requestId()).urgency() == Urgency.ACUTE;
    }

    /** The days away follow from all that is recorded. */
    private Placement away(Placement placement, PlacementFact fact) {
        recorded(placement, fact);
        absences.rebuild(placement.id(), RecordedAbsences.of(facts.all(placement.id())));
        return placement;
    }

    private PlacementFact fact(Placement placement, PlacementFact.Kind kind, LocalDate on) {
        return new PlacementFact(placement.id(), kind, on, today.now());
    }

    private Placement recorded(Placement placement, PlacementFact fact) {
        facts.persist(fact);
        savings.follow(placement, fact);
        placements.flush();
        events.fire(PlacementEvent.Reported.of(placement, fact));
        return placement;
    }
}
