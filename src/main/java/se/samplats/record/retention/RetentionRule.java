package se.samplats.record.retention;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long something is kept after its end.
 *
 * @param law the legal ground of keeping it so long and no longer
 */
record RetentionRule(Erasure erasure, int kept, Unit unit, String law) {

    /** What time is counted in. */
    @Schema(description = "What the time is counted in for which something is kept")
    enum Unit {
        DAYS,
        /** Whole ones, after the year of the end. */
        CALENDAR_YEARS
    }

    /** What ended before this day is erased on the given one. */
    LocalDate before(LocalDate day) {
        return unit == Unit.DAYS ? day.minusDays(kept) : LocalDate.of(day.getYear() - kept, 1, 1);
    }
}
