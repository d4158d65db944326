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
class Beds {

    private final Occupancies occupancies;
    private final Moves moves;

    Beds(Occupancies occupancies, Moves moves) {
        this.occupancies = occupancies;
        this.moves = moves;
    }

    /** The row of the bed that somebody lives in last; null where the ledger has none. */
    @Nullable
    Occupancy last(Placement placement) {
        return placement.occupancyId() == null ? null : occupancies.get(placement.occupancyId());
    }

    /** The same, where a move on the day comes after all that is in the ledger already. */
    @Nullable
    Occupancy lastOn(Placement placement, LocalDate on) {
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
            Optional<Move> change =
                    moves.lastWithin(placement.id()).filter(move -> move.on().equals(on(placement)));
            if (change.isPresent()) {
                UUID before = change.get().fromOccupancyId();
                placement.moveTo(change.get().fromPlaceId(), kept(before));
                change.get().undo();
            }
            occupancies.giveBack(bed);
            bed = change.isPresent() ? last(placement) : null;
        }
        if (bed != null) {
            occupancies.moveEnd(bed, on);
        }
    }

    private LocalDate on(Placement placement) {
        Occupancy bed = last(placement);
        return bed == null ? placement.start() : bed.period().start();
    }

    /** A bed that was changed on the first day has no row. */
    private @Nullable UUID kept(@Nullable UUID occupancy) {
        return occupancy == null || occupancies.findById(occupancy) == null ? null : occupancy;
    }
}
