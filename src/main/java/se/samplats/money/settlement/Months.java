package se.samplats.money.settlement;

import java.time.DateTimeException;
import java.time.YearMonth;
import se.samplats.platform.kernel.Invalid;

/** A month as it stands in addresses and calls: {@code 2026-11}. */
final class Months {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9999;

    private Months() {}

    static YearMonth read(String written) {
        try {
            YearMonth month = YearMonth.parse(written);
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) {
                return month;
            }
        } catch (DateTimeException unreadable) {
            throw Invalid.field("month", "unknown-month");
        }
        throw Invalid.field("month", "unknown-month");
    }
}
