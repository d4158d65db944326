package se.samplats.steering.effect;

/**
 * What begins on its own: a municipality's care of one form.
 *
 * @param municipality SCB code of who pays
 * @param form code of the housing form
 */
record CareUnit(String municipality, String form) {}
