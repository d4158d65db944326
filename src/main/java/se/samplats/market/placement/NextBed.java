package se.samplats.market.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Quote;

/**
 * The bed in another home in which a stay goes on.
 *
 * @param seller SCB code of the home's municipality
 * @param on the first day there
 * @param end the day of departure; null where none is planned
 * @param quote null where the home has no price
 */
public record NextBed(
        UUID placeId,
        UUID homeId,
        String seller,
        LocalDate on,
        @Nullable LocalDate end,
        @Nullable Quote quote) {}
