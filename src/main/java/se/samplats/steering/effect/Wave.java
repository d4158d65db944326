package se.samplats.steering.effect;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Those that began in the same month, and the months that are compared.
 *
 * @param begins the month in which they began
 * @param until the month by which those that they are compared with had not begun
 * @param before up to twelve months before the start
 * @param after from the start on, up to twelve months, to the end of a quarter
 */
record Wave(YearMonth begins, YearMonth until, MonthRange before, MonthRange after) {

    boolean hasBegun(UnitHistory unit) {
        return begins.equals(unit.begins());
    }

    /** Whether it shows what happens without the cooperation. */
    boolean isComparedWith(UnitHistory unit) {
        return !unit.hasBegunBy(until);
    }

    /** The same arithmetic as long before the start as it is told for after it, where nothing can have worked yet. */
    Optional<Wave> shifted(YearMonth first) {
        MonthRange after = new MonthRange(begins.minusMonths(this.after.length()), begins.minusMonths(1));
        return Waves.before(after.first(), first).map(before -> new Wave(begins, until, before, after));
    }
}
