package se.samplats.money.pricesetting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an index carried a home's prices into a year (<i>indexuppräkning</i>).
 *
 * @param year whose prices these are
 * @param rate what the year before is multiplied by
 * @param correction how last year's value was corrected after it was used; null where it was not. What was agreed is never
 *     changed: the uplift starts from what last year's prices would have been.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Uplift(int year, IndexRate rate, @Nullable Correction correction) {

    /**
     * @param used the percent that made last year's prices
     * @param corrected what it is now known to be
     */
    public record Correction(int year, BigDecimal used, BigDecimal corrected) {}
}
