package se.samplats.settlement;

import java.util.UUID;
import se.samplats.kernel.Money;
import se.samplats.pricing.Level;

/**
 * What a whole day of a stay costs, and by which row of the price list.
 *
 * @param preliminary whether the price of that day is not decided yet
 */
record DayRate(Level level, Money price, UUID priceRow, boolean preliminary) {}
