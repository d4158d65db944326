package se.samplats.steering.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is counted.
 *
 * @param code what it is the part of: a reason, a criterion, an age band
 * @param number null where it covers too few persons for the reader
 * @param share of all parts; null where that would tell the number, or where there are none
 */
public record MeasurePart(
        String code, @Nullable Long number, @Nullable BigDecimal share, boolean suppressed) {}
