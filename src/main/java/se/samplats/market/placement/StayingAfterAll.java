package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.PrivilegedAccess;

/** Whoever was to go on in another home, and never came there, stays where they are: that they went on is taken back. */
@ApplicationScoped
class StayingAfterAll {

    private static final Set<PlacementFact.Kind> NEVER_BEGAN =
            EnumSet.of(PlacementFact.Kind.CANCELLED, PlacementFact.Kind.NO_SHOW);

    private final Placements placements;
    private final PlacementFacts facts;
    private final PrivilegedAccess privilegedAccess;
    private final Today today;

    StayingAfterAll(Placements placements, PlacementFacts facts, PrivilegedAccess privilegedAccess, Today today) {
        this.placements = placements;
        this.facts = facts;
        this.privilegedAccess = privilegedAccess;
        this.today = today;
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
                    .ifPresent(went -> facts.persist(PlacementFact.correcting(went.first(), went.on(), today.now())
                            .takenBack()));
        }
    }
}
