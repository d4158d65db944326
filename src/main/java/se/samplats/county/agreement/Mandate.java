package se.samplats.county.agreement;

import jakarta.persistence.Embeddable;

/**
 * What a municipality may book for without asking further (<i>mandat</i>).
 *
 * @param yearlyLimitOre the highest sum of a calendar year, in öre
 */
@Embeddable
record Mandate(String municipality, long yearlyLimitOre) {}
