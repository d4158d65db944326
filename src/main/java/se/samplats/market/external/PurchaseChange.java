package se.samplats.market.external;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The body of a correction; what is left out stays as it is.
 *
 * @param passedBy why a suitable bed was passed by
 */
record PurchaseChange(
        @Nullable LocalDate end,

        @Nullable @PositiveOrZero @Max(NewPurchase.HIGHEST_ORE)
        Long dayPriceOre,

        @Nullable @Size(max = 120) String supplier,
        @Nullable @Size(max = 300) String passedBy) {}
