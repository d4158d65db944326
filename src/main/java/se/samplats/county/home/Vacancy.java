package se.samplats.county.home;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Period;

/**
 * A free interval of a place: a gap in the ledger.
 *
 * @param municipality whose home it is
 * @param freeFrom the first free day, or null when nothing was ever before
 * @param freeUntil the first day that is taken again, or null when nothing comes after
 */
public record Vacancy(
        UUID placeId,
        UUID homeId,
        String municipality,
        @Nullable LocalDate freeFrom,
        @Nullable LocalDate freeUntil) {

    public boolean holds(Period period) {
        return (freeFrom == null || !freeFrom.isAfter(period.start()))
                && (freeUntil == null || (period.end() != null && !freeUntil.isBefore(period.end())));
    }
}
