package se.samplats.steering.waitingreport;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;

/** A quarter of a year, written {@code 2026-Q4}. */
record Quarter(int year, int number) {

    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)-Q([1-4])");
    private static final int MONTHS = 3;

    /** The quarter that is written; the last one that is over where none is. */
    static Quarter of(@Nullable String written, LocalDate today) {
        if (written == null || written.isBlank()) {
            LocalDate before = today.minusMonths(MONTHS);
            return new Quarter(before.getYear(), (before.getMonthValue() - 1) / MONTHS + 1);
        }
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw Invalid.field("quarter", "not-a-quarter");
        }
        return new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    LocalDate from() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** The first day after. */
    LocalDate to() {
        return from().plusMonths(MONTHS);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
