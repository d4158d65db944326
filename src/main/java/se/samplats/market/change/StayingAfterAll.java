package se.samplats.market.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import se.samplats.market.placement.Beds;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.PlacementEvent;
import se.samplats.market.placement.PlacementFact;
import se.samplats.market.placement.PlacementFacts;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.market.placement.Placements;
import se.samplats.market.placement.Savings;
import se.samplats.market.placement.StandingFact;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.PrivilegedAccess;

/**
 * Whoever was to go on in another home, and never came there, stays where they are: that they went on is taken back, and the stay ends
 * as it was agreed before. The home there hears of it.
 */
@ApplicationScoped
class StayingAfterAll {

    private static final Set<PlacementFact.Kind> NEVER_BEGAN =
            EnumSet.of(PlacementFact.Kind.CANCELLED, PlacementFact.Kind.NO_SHOW);

    private final Placements placements;
    private final PlacementFacts facts;
    private final Beds beds;
    private final Savings savings;
    private final PrivilegedAccess privilegedAccess;
    private final Today today;
    private final Event<PlacementEvent.Corrected> events;

    StayingAfterAll(
            Placements placements,
            PlacementFacts facts,
            Beds beds,
            Savings savings,
            PrivilegedAccess privilegedAccess,
            Today today,
            Event<PlacementEvent.Corrected> events) {
        this.placements = placements;
        this.facts = facts;
        this.beds = beds;
        this.savings = savings;
        this.privilegedAccess = privilegedAccess;
        this.today = today;
        this.events = events;
    }

    void neverCame(@Observes PlacementEvent.Reported event) {
        if (NEVER_BEGAN.contains(event.kind())) {
            UUID before = placements.findById(event.placementId()).continues();
            if (before != null) {
                privilegedAccess.asService(() -> stays(placements.locked(before)));
            }
        }
    }

    private void stays(Placement before) {
        if (before.status() == PlacementStatus.ONGOING) {
            StandingFact.last(facts.standing(before.id()), PlacementFact.Kind.CONTINUED)
                    .ifPresent(went -> stays(
                            before,
                            PlacementFact.correcting(went.first(), went.on(), today.now())
                                    .takenBack()));
        }
    }

    private void stays(Placement before, PlacementFact after) {
        facts.persist(after);
        before.goOnHere();
        beds.keepUntilPlanned(before);
        placements.flush();
        savings.follow(before, after);
        events.fire(PlacementEvent.Corrected.of(before, after, false));
    }
}
