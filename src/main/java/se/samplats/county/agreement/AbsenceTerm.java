package se.samplats.county.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What an absence (<i>frånvaro</i>) costs: the whole price at first, then a part of it until the return.
 *
 * @param fullDays how many days of each absence are charged in full
 * @param thenPercent of the price of a day, for each day after these
 */
public record AbsenceTerm(
        @Min(0) @Max(366) int fullDays, @Min(0) @Max(100) int thenPercent) {}
