package se.samplats.county.home;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Today;

/**
 * A row of the ledger as the home's own municipality sees it.
 *
 * @param municipality whose resident it is, or who holds or closed the place; null where that is protected
 * @param etag what {@code If-Match} takes to change the row
 */
public record OccupancyView(
        UUID id,
        UUID placeId,
        Occupancy.Kind kind,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable String municipality,
        @Nullable String reason,
        String etag) {

    static OccupancyView of(Occupancy row) {
        return of(row, row.period().end());
    }

    /** @param today a stay that should have ended by it, and from which nobody has departed, has no end */
    static OccupancyView of(Occupancy row, Today today) {
        return of(row, row.taken(today.date()).end());
    }

    private static OccupancyView of(Occupancy row, @Nullable LocalDate end) {
        return new OccupancyView(
                row.id(),
                row.placeId(),
                row.kind(),
                row.period().start(),
                end,
                row.isConfidential() ? null : row.municipality(),
                row.reason(),
                se.samplats.platform.http.Versions.tag(row.version()));
    }
}
