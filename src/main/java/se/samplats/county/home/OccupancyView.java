package se.samplats.county.home;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Today;

/**
 * A row of the ledger as the home's own municipality sees it.
 *
 * @param municipality whose resident it is, or who holds or closed the place; of other municipalities to the home's managers alone
 * @param etag what {@code If-Match} takes to change the row
 */
record OccupancyView(
        UUID id,
        UUID placeId,
        Occupancy.Kind kind,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable String municipality,
        @Nullable String reason,
        String etag) {

    /** To a manager of the home, who changes it. */
    static OccupancyView of(Occupancy row) {
        return of(row, row.period().end(), row.isConfidential() ? null : row.municipality());
    }

    /**
     * A row of somebody from another municipality looks like any other to whoever may not tell persons apart: with the names of some
     * municipalities the one that is missing would give a protected identity away.
     *
     * @param today a stay that should have ended by it, and from which nobody has departed, has no end
     * @param manages whether the reader is a manager of the home, who knows who comes from where
     */
    static OccupancyView of(Occupancy row, Today today, boolean manages) {
        boolean fromElsewhere = row.kind() == Occupancy.Kind.STAY || row.kind() == Occupancy.Kind.HOLD;
        return of(
                row,
                row.taken(today.date()).end(),
                row.isConfidential() || (fromElsewhere && !manages) ? null : row.municipality());
    }

    private static OccupancyView of(Occupancy row, @Nullable LocalDate end, @Nullable String municipality) {
        return new OccupancyView(
                row.id(),
                row.placeId(),
                row.kind(),
                row.period().start(),
                end,
                municipality,
                row.reason(),
                se.samplats.platform.http.Versions.tag(row.version()));
    }
}
