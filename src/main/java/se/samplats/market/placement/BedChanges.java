package se.samplats.market.placement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The changes of bed within a home; {@code change} implements it. */
public interface BedChanges {

    /**
     * The bed before a change.
     *
     * @param occupancyId its row in the ledger; null where the stay had none
     */
    record Before(UUID placeId, @Nullable UUID occupancyId) {}

    /** Undoes a stay's last change of bed where that is on the day, and says which bed was the one before. */
    Optional<Before> undoLast(UUID placement, LocalDate on);
}
