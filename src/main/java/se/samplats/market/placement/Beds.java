package se.samplats.market.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Occupancies;
import se.samplats.county.home.Occupancy;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.PrivilegedAccess;

/** The beds of one stay in the ledger, one after the other: each row ends where the next one begins. */
@ApplicationScoped
public class Beds {

    private final Occupancies occupancies;
    private final BedChanges changes;
    private final Placements placements;
    private final PrivilegedAccess privilegedAccess;
    private final Today today;

    Beds(
            Occupancies occupancies,
            BedChanges changes,
            Placements placements,
            PrivilegedAccess privilegedAccess,
            Today today) {
        this.occupancies = occupancies;
        this.changes = changes;
        this.placements = placements;
        this.privilegedAccess = privilegedAccess;
        this.today = today;
    }

    /** The row of the bed that somebody lives in last; null where the ledger has none. */
    @Nullable
    public Occupancy last(Placement placement) {
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
     * The stay ends before the day: days before it stay in the ledger as they were kept, and a row without any goes. A later
     * change of bed is dropped.
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

    /** The ledger holds the days of the placement again, as they are said now; what another has taken meanwhile is his. */
    void reopen(Placement placement) {
        reopen(placement, false);
    }

    /** Somebody has left, maybe later than planned: whatever was planned next gives way to what has been. */
    void left(Placement placement) {
        reopen(placement, true);
    }

    private void reopen(Placement placement, boolean yielding) {
        Occupancy bed = last(placement);
        LocalDate end = placement.end();
        if (bed != null) {
            if (end != null && !end.isAfter(bed.period().start())) {
                endBefore(placement, end);
            } else {
                occupancies.moveEnd(
                        bed,
                        end == null || placement.status() == PlacementStatus.BOOKED
                                ? end
                                : possible(bed, end, yielding));
            }
        } else if (end == null || end.isAfter(placement.start())) {
            placement.moveTo(
                    placement.placeId(),
                    occupancies
                            .take(new Occupancy(
                                            placement.placeId(),
                                            new Period(placement.start(), end),
                                            Occupancy.Kind.STAY,
                                            placement.buyer(),
                                            null,
                                            today.now())
                                    .confidentially(placement.protectedFor() != null))
                            .id());
        }
    }

    /** Nobody can still live where another has moved in meanwhile: then the day of the departure is to be corrected, not taken back. */
    void mustNotBeTakenSince(Placement placement, LocalDate today) {
        Occupancy bed = last(placement);
        if (bed == null || !isTaken(bed)) {
            return;
        }
        boolean begun = privilegedAccess.asService(() -> occupancies
                .following(bed)
                .filter(next -> !next.period().start().isAfter(today))
                .isPresent());
        if (begun) {
            throw Refusal.conflict("place-taken");
        }
    }

    /** Somebody who was to leave earlier stays until the planned end, or until whoever has booked the bed next. */
    public void keepUntilPlanned(Placement placement) {
        keepUntil(placement, placement.end());
    }

    /** Somebody lives in the bed until a departure is recorded, or until whoever has booked it next. */
    public void keepOpen(Placement placement) {
        keepUntil(placement, null);
    }

    private void keepUntil(Placement placement, @Nullable LocalDate end) {
        Occupancy bed = last(placement);
        if (bed != null && bed.period().end() != null) {
            LocalDate longest = occupancies.longestEnd(bed);
            occupancies.moveEnd(bed, end == null || (longest != null && longest.isBefore(end)) ? longest : end);
        }
    }

    /** Whether somebody who came before still lives in the bed that this placement has booked. */
    public boolean isStillLivedIn(Placement placement) {
        return !stillLivedIn(List.of(placement)).isEmpty();
    }

    /** Of these, those that wait for somebody's departure; whose it is, is not said. */
    public Set<UUID> stillLivedIn(List<Placement> some) {
        Map<UUID, UUID> byRow = some.stream()
                .filter(one -> one.status() == PlacementStatus.BOOKED && one.occupancyId() != null)
                .collect(Collectors.toMap(Placement::occupancyId, Placement::id));
        return privilegedAccess.asService(() -> occupancies.livedInBefore(byRow.keySet())).stream()
                .map(byRow::get)
                .collect(Collectors.toSet());
    }

    /** A day that has been is as it was: where the next one has only booked, or nobody comes, the ledger gives way. */
    private LocalDate possible(Occupancy bed, LocalDate on, boolean yielding) {
        LocalDate end = bed.period().end();
        LocalDate longest = end == null || !on.isAfter(end) ? on : occupancies.longestEnd(bed);
        boolean booked = longest != null && longest.isBefore(on) && (yielding || !isTaken(bed));
        return booked && longest != null ? longest : on;
    }

    /** Whether somebody has really moved in after. */
    private boolean isTaken(Occupancy bed) {
        return privilegedAccess.asService(() -> occupancies
                .following(bed)
                .filter(next -> next.kind() == Occupancy.Kind.RESIDENT || placements.hasArrived(next.id()))
                .isPresent());
    }

    /** A bed that was changed on the first day has no row. */
    private @Nullable UUID kept(@Nullable UUID occupancy) {
        return occupancy == null || occupancies.findById(occupancy) == null ? null : occupancy;
    }
}
