package se.samplats.county.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What prices follow from year to year (<i>index</i>): wages for one part, consumer prices for the rest.
 *
 * @param wagePercent the part that follows wages; 80 is the published OPI
 */
public record IndexTerm(@Min(0) @Max(100) int wagePercent) {}
