package se.samplats.platform.kernel;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code start} up to, but not including, {@code end}: the departure day is free for the next one.
 *
 * @param start the first day
 * @param end the first day after, or null while nobody knows it
 */
@Embeddable
public record Period(LocalDate start, @Nullable LocalDate end) {

    public Period {
        if (end != null && !end.isAfter(start)) {
            throw Refusal.of("period-empty", start, end);
        }
    }

    /** From a day and for a number of days; without a number, open. */
    public static Period of(LocalDate start, @Nullable Integer days) {
        return new Period(start, days == null ? null : start.plusDays(days));
    }

    /** The same number of days, beginning no earlier than the day given. */
    public Period notBefore(LocalDate day) {
        if (!start.isBefore(day)) {
            return this;
        }
        return new Period(day, end == null ? null : day.plusDays(days()));
    }

    /** The last day of it; null where it is open. */
    public @Nullable LocalDate last() {
        return end == null ? null : end.minusDays(1);
    }

    public boolean isOpen() {
        return end == null;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && startsBeforeEnd(day);
    }

    /** Whether every day of the other period is also in this one. */
    public boolean contains(Period other) {
        return !other.start.isBefore(start) && (end == null || (other.end != null && !other.end.isAfter(end)));
    }

    public boolean overlaps(Period other) {
        return startsBeforeEnd(other.start) && other.startsBeforeEnd(start);
    }

    /** The days that both have, if any. */
    public Optional<Period> intersection(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate first = start.isAfter(other.start) ? start : other.start;
        LocalDate last = end == null || (other.end != null && other.end.isBefore(end)) ? other.end : end;
        return Optional.of(new Period(first, last));
    }

    /** The number of days; an open period has none. */
    public long days() {
        if (end == null) {
            throw new IllegalStateException("an open period has no number of days");
        }
        return ChronoUnit.DAYS.between(start, end);
    }

    private boolean startsBeforeEnd(LocalDate day) {
        return end == null || day.isBefore(end);
    }
}
