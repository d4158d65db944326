package se.samplats.money.costsharing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Money;

/**
 * What is known of a home whose cost is shared.
 *
 * @param fixed the part of the cost that is there whichever places are used; zero where not given
 * @param places null where not given; then what it would cost alone is not known
 * @param occupancy at which a place is budgeted to be used
 */
public record JointHome(
        Money cost,
        Money fixed,
        @Nullable Integer places,
        @Nullable BigDecimal occupancy) {}
