package se.samplats.platform.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Today;

/** Days, times, money and numbers as the reader writes them: sv-SE, or British English. Nothing is shown as a dash. */
public final class Formats {

    private static final String NOTHING = "–";
    private static final int ORE = 100;

    private final Locale locale;
    private final boolean swedish;

    public Formats(Language language) {
        this.locale = language.locale();
        this.swedish = language == Language.SV;
    }

    /** {@code 1 dec. 2026}. */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? NOTHING
                : DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
    }

    /** The last day of a period that ends before another: {@code 24 feb. 2027} of one that ends before the 25th. */
    public String last(@Nullable LocalDate endsBefore) {
        return day(endsBefore == null ? null : endsBefore.minusDays(1));
    }

    /** {@code 1 dec.}: where the year is known. */
    public String shortDay(@Nullable LocalDate day) {
        return day == null
                ? NOTHING
                : DateTimeFormatter.ofPattern("d MMM", locale).format(day);
    }

    public String month(@Nullable YearMonth month) {
        return month == null
                ? NOTHING
                : DateTimeFormatter.ofPattern("MMM yyyy", locale).format(month);
    }

    /** The day and the minute, by the clock in Sweden. */
    public String time(@Nullable Instant time) {
        if (time == null) {
            return NOTHING;
        }
        ZonedDateTime local = time.atZone(Today.ZONE);
        return DateTimeFormatter.ofPattern(swedish ? "d MMM HH.mm" : "d MMM HH:mm", locale)
                .format(local);
    }

    /** Whole kronor where nothing is lost by it: {@code 4 290 kr}. */
    public String money(@Nullable Long ore) {
        if (ore == null) {
            return NOTHING;
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        int decimals = ore % ORE == 0 ? 0 : 2;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(BigDecimal.valueOf(ore, 2)) + (swedish ? "\u00a0kr" : "\u00a0SEK");
    }

    /** The same without öre, for sums that are read at a glance. */
    public String kronor(@Nullable Long ore) {
        return ore == null
                ? NOTHING
                : NumberFormat.getIntegerInstance(locale)
                                .format(BigDecimal.valueOf(ore, 2).setScale(0, RoundingMode.HALF_UP))
                        + (swedish ? "\u00a0kr" : "\u00a0SEK");
    }

    public String number(@Nullable Number number) {
        if (number == null) {
            return NOTHING;
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** With all its decimals: {@code 2,25}. */
    public String quantity(@Nullable BigDecimal number) {
        if (number == null) {
            return NOTHING;
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A percentage as it was published, with one decimal or as many more as it has: {@code 2,6}. */
    public String percentage(@Nullable BigDecimal percent) {
        if (percent == null) {
            return NOTHING;
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(4);
        return format.format(percent);
    }

    /** A share of one as percent with one decimal: {@code 31,4 %}. */
    public String percent(@Nullable BigDecimal share) {
        if (share == null) {
            return NOTHING;
        }
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }
}
