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
import se.samplats.county.pricing.Quote;
import se.samplats.county.pricing.Quoting;
import se.samplats.market.placement.Beds;
import se.samplats.market.placement.Mandating;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.PlacementEvent;
import se.samplats.market.placement.PlacementFact;
import se.samplats.market.placement.PlacementFacts;
import se.samplats.market.placement.Placements;
import se.samplats.market.placement.Savings;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/**
 * Before anybody has arrived, the day of arrival becomes another: later, or earlier where the bed is free. The quote is made anew for the
 * days that are left or added; the day of departure stays.
 */
@ApplicationScoped
@Transactional
public class Rescheduling {

    private final Placements placements;
    private final PlacementFacts facts;
    private final Savings savings;
    private final Beds beds;
    private final Occupancies occupancies;
    private final Mandating mandating;
    private final Homes homes;
    private final Quoting quoting;
    private final Today today;
    private final Event<PlacementEvent> events;

    Rescheduling(
            Placements placements,
            PlacementFacts facts,
            Savings savings,
            Beds beds,
            Occupancies occupancies,
            Mandating mandating,
            Homes homes,
            Quoting quoting,
            Today today,
            Event<PlacementEvent> events) {
        this.placements = placements;
        this.facts = facts;
        this.savings = savings;
        this.beds = beds;
        this.occupancies = occupancies;
        this.mandating = mandating;
        this.homes = homes;
        this.quoting = quoting;
        this.today = today;
        this.events = events;
    }

    /** Either side may; days that are added cost the buyer more, so an earlier day is the buyer's to choose. */
    public Placement reschedule(Actor actor, UUID id, LocalDate start, @Nullable String approver) {
        Placement seen = placements.visible(actor, Right.MOVE, id);
        Quote remade = remade(seen, start);
        mandating.queue(remade, start);
        Placement placement = placements.visibleLocked(actor, Right.MOVE, id);
        mustBeMovable(actor, placement, start);
        if (start.equals(placement.start())) {
            return placement;
        }
        if (remade != null && approver == null) {
            mustCover(placement, remade, start);
        }
        Occupancy bed = beds.last(placement);
        if (bed != null) {
            occupancies.moveStart(bed, start);
        }
        placement.reschedule(start, remade == null ? placement.quote() : remade);
        PlacementFact fact = new PlacementFact(id, PlacementFact.Kind.RESCHEDULED, start, today.now());
        facts.persist(fact.decidedBy(approver));
        savings.follow(placement, fact);
        placements.flush();
        events.fire(PlacementEvent.Reported.of(placement, fact));
        return placement;
    }

    private void mustBeMovable(Actor actor, Placement placement, LocalDate start) {
        placement.mustBeBooked();
        if (start.isBefore(today.date())) {
            throw Refusal.of("starts-in-the-past", start);
        }
        if (placement.start().isBefore(today.date())) {
            // the bed has been kept since: who comes late arrives late, and the days before are owed as agreed
            throw Refusal.conflict("arrival-day-passed", placement.start());
        }
        if (placement.continues() != null) {
            throw Refusal.conflict("placement-continues", placement.reference());
        }
        LocalDate end = placement.end();
        if (end != null && !start.isBefore(end)) {
            throw Refusal.of("outside-placement", start, placement.start(), end);
        }
        if (start.isBefore(placement.start())) {
            actor.must(Right.EXTEND);
        }
        Occupancy bed = beds.last(placement);
        if (bed != null && !bed.period().start().equals(placement.start())) {
            throw Refusal.of("moved-later", start, bed.period().start());
        }
    }

    private @Nullable Quote remade(Placement placement, LocalDate start) {
        Quote quote = placement.quote();
        LocalDate end = placement.end();
        if (quote == null || (end != null && !start.isBefore(end))) {
            return quote;
        }
        Home home = homes.get(placement.homeId());
        return quoting.quotes(placement.buyer(), List.of(home), new Period(start, end), quote.level())
                .get(home.id());
    }

    /** What the booking counted for already counts on, where it is the same year's. */
    private void mustCover(Placement placement, Quote remade, LocalDate start) {
        Quote before = placement.quote();
        boolean counted = before != null
                && before.agreed() != null
                && remade.agreed() != null
                && before.agreed().agreementId().equals(remade.agreed().agreementId())
                && placement.start().getYear() == start.getYear();
        Money more = before != null && counted ? remade.total().minus(before.total()) : remade.total();
        if (more.compareTo(Money.ZERO) > 0) {
            mandating.mustCover(remade, start, more);
        }
    }
}
