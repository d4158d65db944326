package se.samplats.market.placement;

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
import se.samplats.county.pricing.Quote;
import se.samplats.county.pricing.Quoting;
import se.samplats.market.request.Requests;
import se.samplats.market.request.Urgency;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** What happens in a placement after it was booked: arrival, absence, extension, departure, or that it never began. */
@ApplicationScoped
@Transactional
public class StayReporting {

    private final Placements placements;
    private final PlacementFacts facts;
    private final Savings savings;
    private final Absences absences;
    private final Occupancies occupancies;
    private final Requests requests;
    private final Homes homes;
    private final Quoting quoting;
    private final Today today;
    private final Event<PlacementEvent> events;

    StayReporting(
            Placements placements,
            PlacementFacts facts,
            Savings savings,
            Absences absences,
            Occupancies occupancies,
            Requests requests,
            Homes homes,
            Quoting quoting,
            Today today,
            Event<PlacementEvent> events) {
        this.placements = placements;
        this.facts = facts;
        this.savings = savings;
        this.absences = absences;
        this.occupancies = occupancies;
        this.requests = requests;
        this.homes = homes;
        this.quoting = quoting;
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
        placement.admit(decidedBy, on);
        return recorded(
                placement, fact(placement, PlacementFact.Kind.ADMITTED, on).decidedBy(decidedBy));
    }

    public Placement absent(Actor actor, UUID id, LocalDate from, @Nullable LocalDate to) {
        Placement placement = reported(actor, id);
        placement.mustBeOngoing();
        placement.mustLieWithin(from);
        Period period = new Period(from, to);
        if (absences.overlaps(id, period)) {
            throw Refusal.conflict("absent-already");
        }
        absences.persist(new Absence(id, period));
        return recorded(
                placement, fact(placement, PlacementFact.Kind.ABSENT, from).until(to));
    }

    public Placement comeBack(Actor actor, UUID id, LocalDate on) {
        Placement placement = reported(actor, id);
        placement.mustBeOngoing();
        Absence absence = absences.on(id, on).orElseThrow(() -> Refusal.conflict("not-absent", on));
        absence.endBefore(on);
        return recorded(placement, fact(placement, PlacementFact.Kind.RETURNED, on));
    }

    /** A longer stay, if the place is free; the price of the added days is what the agreement says today. */
    public Placement extend(Actor actor, UUID id, LocalDate end) {
        Placement placement = placements.visibleLocked(actor, Right.EXTEND, id);
        LocalDate was = placement.end();
        placement.extend(end, was == null ? placement.quote() : longer(placement, was, end));
        moveEnd(placement, end);
        return recorded(
                placement,
                fact(placement, PlacementFact.Kind.EXTENDED, today.date()).until(end));
    }

    public Placement depart(Actor actor, UUID id, LocalDate on) {
        Placement placement = reported(actor, id);
        facts.arrivedOn(id).filter(on::isBefore).ifPresent(arrival -> {
            throw Refusal.of("departure-before-arrival", on, arrival);
        });
        placement.depart(on);
        giveBackFrom(placement, on);
        return recorded(placement, fact(placement, PlacementFact.Kind.DEPARTED, on));
    }

    public Placement cancel(Actor actor, UUID id, LocalDate on, @Nullable String reason) {
        Placement placement = reported(actor, id);
        placement.cancel(on);
        giveBackFrom(placement, on);
        return recorded(
                placement, fact(placement, PlacementFact.Kind.CANCELLED, on).because(reason));
    }

    public Placement noShow(Actor actor, UUID id, LocalDate on) {
        Placement placement = reported(actor, id);
        placement.noShow(on);
        giveBackFrom(placement, on);
        return recorded(placement, fact(placement, PlacementFact.Kind.NO_SHOW, on));
    }

    private Placement reported(Actor actor, UUID id) {
        return placements.visibleLocked(actor, Right.REPORT_PLACEMENT, id);
    }

    private @Nullable Quote longer(Placement placement, LocalDate was, LocalDate end) {
        Quote quote = placement.quote();
        if (quote == null || !end.isAfter(was)) {
            return quote;
        }
        Home home = homes.get(placement.homeId());
        Quote added = quoting.quotes(placement.buyer(), List.of(home), new Period(was, end), quote.level())
                .get(home.id());
        return added == null ? quote : quote.continuedBy(added);
    }

    /** Days before the given one stay in the ledger as they were kept; without any, the row goes. */
    private void giveBackFrom(Placement placement, LocalDate on) {
        if (placement.occupancyId() == null) {
            return;
        }
        if (on.isAfter(placement.start())) {
            moveEnd(placement, on);
        } else {
            occupancies.giveBack(occupancies.get(placement.occupancyId()));
        }
    }

    private void moveEnd(Placement placement, LocalDate end) {
        if (placement.occupancyId() != null) {
            occupancies.moveEnd(occupancies.get(placement.occupancyId()), end);
        }
    }

    private boolean isAcute(Placement placement) {
        return placement.requestId() != null
                && requests.get(placement.requestId()).urgency() == Urgency.ACUTE;
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
