package se.samplats.county.pricing;

import se.samplats.platform.kernel.Money;

/**
 * Days of care and what they cost by a quote, without add-ons and a charged day of departure.
 *
 * @param days how many
 */
public record CareCost(long days, Money cost) {}
