package se.samplats.steering.kolada;

import java.math.BigDecimal;

/**
 * What Kolada says of a municipality and a year.
 *
 * @param municipality the SCB code
 * @param value in the indicator's own unit
 */
record KoladaValue(KoladaIndicator indicator, int year, String municipality, BigDecimal value) {}
