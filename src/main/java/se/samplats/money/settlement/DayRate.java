package se.samplats.money.settlement;

import java.util.UUID;
import se.samplats.county.pricing.Level;
import se.samplats.platform.kernel.Money;

/**
 * What a whole day of a stay costs, and by which row of the price list.
 *
 * @param preliminary whether the price of that day is not decided yet
 */
record DayRate(Level level, Money price, UUID priceRow, boolean preliminary) {}
