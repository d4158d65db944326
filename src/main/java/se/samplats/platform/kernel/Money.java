package se.samplats.platform.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in whole öre. Fractions arise only inside a calculation and are rounded half up, once, at its end. */
public record Money(@JsonValue long ore) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** In JSON an amount is its öre. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Money {}

    /** Rounds an amount in öre half up, away from zero on a tie. */
    public static Money rounded(BigDecimal ore) {
        return new Money(ore.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public static Money kronor(long kronor) {
        return new Money(Math.multiplyExact(kronor, 100));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(ore, factor));
    }

    public Money times(BigDecimal factor) {
        return rounded(BigDecimal.valueOf(ore).multiply(factor));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }
}
