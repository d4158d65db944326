package se.samplats.steering.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of a home's places was used.
 *
 * @param placeDays its places times the days of the range
 * @param takenDays residents and stays; null where too few persons for the reader
 * @param closedDays closures: empty, but not available
 */
public record HomeUse(
        UUID homeId,
        String name,
        String municipality,
        String form,
        int places,
        long placeDays,
        @Nullable Long takenDays,
        long closedDays) {

    private static final int DECIMALS = 4;

    /** Days taken of all days that places were there. */
    @JsonProperty
    public @Nullable BigDecimal occupancy() {
        return takenDays == null ? null : share(takenDays, placeDays);
    }

    /** Days taken of those that were not closed. */
    @JsonProperty
    public @Nullable BigDecimal occupancyOfOpen() {
        return takenDays == null ? null : share(takenDays, placeDays - closedDays);
    }

    HomeUse hidden() {
        return new HomeUse(homeId, name, municipality, form, places, placeDays, null, closedDays);
    }

    public static BigDecimal share(long part, long whole) {
        return whole <= 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
