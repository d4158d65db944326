package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Occupancies;
import se.samplats.county.home.Occupancy;
import se.samplats.platform.kernel.Refusal;

/** The beds of one stay in the ledger, one after the other: each row ends where the next one begins. */
@ApplicationScoped
public class Beds {

    private final Occupancies occupancies;
    private final BedChanges changes;

    Beds(Occupancies occupancies, BedChanges changes) {
        this.occupancies = occupancies;
        this.changes = changes;
    }

    /** The row of the bed that somebody lives in last; null where the ledger has none. */
    @Nullable
    Occupancy last(Placement placement) {
        return placement.occupancyId() == null ? null : occupancies.get(placement.occupancyId());
    }

    /** The same, where a move on the day comes after all that is in the ledger already. */
    @Nullable
    public Occupancy lastOn(Placement placement, LocalDate on) {
        Occupancy bed = last(placement);
        if (bed != null && on.isBefore(bed.period().start())) {
            throw Refusal.of("moved-later", on, bed.period().start());
        }
        return bed;
    }

    /**
     * The stay ends before the day: days before it stay in the ledger as they were kept, and a row without any goes. A change of bed
     * on a later day never came to be.
     */
    void endBefore(Placement placement, LocalDate on) {
        Occupancy bed = last(placement);
        while (bed != null && !on.isAfter(bed.period().start())) {
            Optional<BedChanges.Before> before =
                    changes.undoLast(placement.id(), bed.period().start());
            before.ifPresent(one -> placement.moveTo(one.placeId(), kept(one.occupancyId())));
            occupancies.giveBack(bed);
            bed = before.isPresent() ? last(placement) : null;
        }
        if (bed != null) {
            occupancies.moveEnd(bed, on);
        }
    }

    /** A bed that was changed on the first day has no row. */
    private @Nullable UUID kept(@Nullable UUID occupancy) {
        return occupancy == null || occupancies.findById(occupancy) == null ? null : occupancy;
    }
}
