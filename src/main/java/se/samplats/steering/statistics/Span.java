package se.samplats.steering.statistics;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;

/**
 * The days that a measure is about: {@code [from, to)}.
 *
 * @param from the first day
 * @param to the first day after
 */
public record Span(LocalDate from, LocalDate to) {

    private static final int MOST_YEARS = 10;
    private static final int USUAL_MONTHS = 12;

    public Span {
        if (!to.isAfter(from)) {
            throw Invalid.field("to", "range-reversed");
        }
        if (to.isAfter(from.plusYears(MOST_YEARS))) {
            throw Invalid.field("to", "range-too-long", MOST_YEARS);
        }
    }

    /** What is left out ends with the month before today's, and begins twelve months before the end. */
    static Span of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        LocalDate end = to == null ? today.withDayOfMonth(1) : to;
        return new Span(from == null ? end.minusMonths(USUAL_MONTHS) : from, end);
    }

    /** What of it is over: nothing that is planned is care that was given. Empty where all of it lies ahead. */
    public Optional<Span> past(LocalDate today) {
        return from.isBefore(today) ? Optional.of(to.isAfter(today) ? new Span(from, today) : this) : Optional.empty();
    }

    /** The range of the same length that ends where this one begins: in months, where this one is whole months. */
    public Span before() {
        Period length = Period.between(from, to);
        return from.plusMonths(length.toTotalMonths()).equals(to)
                ? new Span(from.minus(length), from)
                : new Span(from.minusDays(ChronoUnit.DAYS.between(from, to)), from);
    }

    /** Whole months. */
    boolean isMonths() {
        return from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
    }

    /** Whether figures about others are published for it: a month, a quarter, a year or twelve months in a row, that is over. */
    public boolean isPublished(LocalDate today) {
        long months = ChronoUnit.MONTHS.between(from, to);
        return isMonths()
                && !to.isAfter(today)
                && (months == 1 || (months == 3 && from.getMonthValue() % 3 == 1) || months == USUAL_MONTHS);
    }

    public YearMonth first() {
        return YearMonth.from(from);
    }

    /** The last month that has a day in it. */
    public YearMonth last() {
        return YearMonth.from(to.minusDays(1));
    }

    /** The calendar years that it touches. */
    public Span years() {
        return new Span(LocalDate.of(from.getYear(), 1, 1), LocalDate.of(last().getYear() + 1, 1, 1));
    }

    static Span of(YearMonth month) {
        return new Span(month.atDay(1), month.plusMonths(1).atDay(1));
    }
}
