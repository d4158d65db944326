package se.samplats.market.placement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Level;

/**
 * What holds instead of a recorded fact. What is null stays as it was.
 *
 * @param on the right day
 * @param until of an absence, the day of the planned return
 * @param open an absence of which nobody knows when it ends
 * @param takenBack it never happened
 */
public record Correction(
        @Nullable LocalDate on,
        @Nullable LocalDate until,
        boolean open,
        @Nullable Level level,
        @Nullable BigDecimal quantity,
        boolean takenBack,
        String reason) {

    /** The correction as a fact. */
    PlacementFact of(StandingFact wrong, Instant now) {
        PlacementFact last = wrong.last();
        boolean leveled = level != null && last.level() != null;
        boolean counted = quantity != null && last.quantity() != null;
        PlacementFact right = PlacementFact.correcting(wrong.first(), on == null ? last.happenedOn() : on, now)
                .until(until(wrong))
                .decidedBy(last.decidedBy())
                .saying(leveled ? level : last.level(), counted ? quantity : last.quantity())
                .because(reason);
        return takenBack ? right.takenBack() : right;
    }

    private @Nullable LocalDate until(StandingFact wrong) {
        if (wrong.kind() != PlacementFact.Kind.ABSENT || open) {
            return null;
        }
        return until == null ? wrong.until() : until;
    }
}
