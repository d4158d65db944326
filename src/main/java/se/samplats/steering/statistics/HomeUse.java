package se.samplats.steering.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/**
 * How much of a home's places was used.
 *
 * @param placeDays its places times the days of the range
 * @param takenDays residents and stays
 * @param closedDays closures: empty, but not available
 */
public record HomeUse(
        UUID homeId,
        String name,
        String municipality,
        String form,
        int places,
        long placeDays,
        long takenDays,
        long closedDays) {

    private static final int DECIMALS = 4;

    /** Days taken of all days that places were there. */
    @JsonProperty
    public BigDecimal occupancy() {
        return share(takenDays, placeDays);
    }

    /** Days taken of those that were not closed. */
    @JsonProperty
    public BigDecimal occupancyOfOpen() {
        return share(takenDays, placeDays - closedDays);
    }

    public static BigDecimal share(long part, long whole) {
        return whole <= 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
