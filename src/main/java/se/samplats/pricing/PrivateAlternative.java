package se.samplats.pricing;

import se.samplats.kernel.Money;
import se.samplats.kernel.Text;

/**
 * What a day of the same form costs where it is bought privately.
 *
 * @param dayPrice before compensation
 * @param netDayPrice after the VAT compensation (<i>momsersättning</i>, Lag 2005:807) that a municipality gets back
 * @param basis which purchases the price is taken from; its arguments are words and numbers, since it is stored as JSON
 * @param count how many purchases these are
 */
public record PrivateAlternative(Money dayPrice, Money netDayPrice, Text basis, int count) {}
