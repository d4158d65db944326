package se.samplats.market.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samplats.market.placement.Beds;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.PlacementEvent;
import se.samplats.market.placement.Placements;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.PrivilegedAccess;

/**
 * Somebody stays past the planned end, or cannot arrive since the bed has not been left: both sides are asked once a day, and the row of
 * the ledger is open until a departure is recorded.
 */
@ApplicationScoped
class OverdueAsking {

    private final Placements placements;
    private final Beds beds;
    private final PrivilegedAccess privilegedAccess;
    private final Today today;
    private final Event<PlacementEvent> events;

    OverdueAsking(
            Placements placements,
            Beds beds,
            PrivilegedAccess privilegedAccess,
            Today today,
            Event<PlacementEvent> events) {
        this.placements = placements;
        this.beds = beds;
        this.privilegedAccess = privilegedAccess;
        this.today = today;
        this.events = events;
    }

    /** Those of which nobody has been asked today. */
    @Transactional
    List<UUID> due() {
        return privilegedAccess.asService(() -> placements.toBeAsked(today.date()));
    }

    /** Asks of one, unless another replica has meanwhile. */
    @Transactional
    void ask(UUID id) {
        privilegedAccess.asService(() -> {
            Placement placement = placements.locked(id);
            if (placement.isOverdue(today.date()) && placement.ask(today.date())) {
                beds.keepOpen(placement);
                events.fire(PlacementEvent.Overdue.of(placement));
            } else if (beds.isStillLivedIn(placement) && placement.ask(today.date())) {
                events.fire(PlacementEvent.Overdue.of(placement));
            }
        });
    }
}
