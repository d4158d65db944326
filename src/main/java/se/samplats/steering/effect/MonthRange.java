package se.samplats.steering.effect;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Whole months in a row.
 *
 * @param last the last month, which counts too
 */
record MonthRange(YearMonth first, YearMonth last) {

    int length() {
        return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }
}
