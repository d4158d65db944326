package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import se.samplats.county.pricing.AddOn;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.PriceLists;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Records what changes the cost of a stay: notice, another level of care, add-ons. */
@ApplicationScoped
@Transactional
public class CareChanging {

    private final Placements placements;
    private final PlacementFacts facts;
    private final PriceLists prices;
    private final Today today;
    private final Event<PlacementEvent> events;

    CareChanging(
            Placements placements, PlacementFacts facts, PriceLists prices, Today today, Event<PlacementEvent> events) {
        this.placements = placements;
        this.facts = facts;
        this.prices = prices;
        this.today = today;
        this.events = events;
    }

    /** One side gave notice, on a past day; recorded again, it corrects the day. */
    public Placement giveNotice(Actor actor, UUID id, LocalDate on) {
        Placement placement = placements.visibleLocked(actor, Right.REPORT_PLACEMENT, id);
        placement.mustBeOpen();
        if (on.isAfter(today.date())) {
            throw Refusal.of("notice-lies-ahead", on);
        }
        return recorded(placement, fact(placement, PlacementFact.Kind.NOTICE_GIVEN, on));
    }

    /** From a day on the buyer wants, and pays for, another level of care. */
    public Placement changeLevel(Actor actor, UUID id, Level level, LocalDate from) {
        Placement placement = placements.visibleLocked(actor, Right.EXTEND, id);
        today.mustHaveCome(from);
        placement.mustBeOpen();
        placement.mustBeLivedIn(from, today.date());
        prices.mustHave(placement.homeId(), level, from);
        return recorded(
                placement,
                fact(placement, PlacementFact.Kind.LEVEL_CHANGED, from).level(level));
    }

    /** The home reports add-ons once they were used; a negative report corrects an earlier one. */
    public Placement useAddOn(Actor actor, UUID id, AddOn used, LocalDate on) {
        Placement placement = placements.visibleLocked(actor, Right.ADMIT, id);
        today.mustHaveCome(on);
        if (isOutside(placement, on)) {
            throw Refusal.of("add-on-outside-stay", on);
        }
        AddOn priced = new AddOn(prices.mustHaveAddOn(placement.homeId(), used.code(), on), used.quantity());
        BigDecimal reported = facts.used(id, priced.code(), on);
        if (reported.add(priced.quantity()).signum() < 0) {
            throw Refusal.of("add-on-below-zero", reported);
        }
        return recorded(
                placement, fact(placement, PlacementFact.Kind.ADD_ON_USED, on).addOn(priced));
    }

    private boolean isOutside(Placement placement, LocalDate on) {
        LocalDate end = placement.end();
        return facts.arrivedOn(placement.id())
                        .filter(arrival -> !on.isBefore(arrival))
                        .isEmpty()
                || (end != null && on.isAfter(end) && !placement.isOverdue(today.date()));
    }

    private PlacementFact fact(Placement placement, PlacementFact.Kind kind, LocalDate on) {
        return new PlacementFact(placement.id(), kind, on, today.now());
    }

    private Placement recorded(Placement placement, PlacementFact fact) {
        facts.persistAndFlush(fact);
        events.fire(PlacementEvent.Reported.of(placement, fact));
        return placement;
    }
}
