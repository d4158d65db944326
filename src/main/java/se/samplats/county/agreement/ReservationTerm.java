package se.samplats.county.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The fee for a place that is kept (<i>reservationsavgift</i>) from the booked day until somebody moves in.
 *
 * @param percent of the base price of a day, whatever level was booked
 * @param fromDay the first day that costs; 1 is the booked day itself
 */
public record ReservationTerm(
        @Min(0) @Max(100) int percent, @Min(1) @Max(366) int fromDay) {}
