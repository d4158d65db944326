package se.samplats.market.external;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Period;

/**
 * Some days in a row: {@code [from, until)}.
 *
 * @param until {@link #OPEN} where nothing ends them
 */
record Stretch(LocalDate from, LocalDate until) {

    /** Later than any day that is booked. */
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    static Stretch of(Period period) {
        return of(period.start(), period.end());
    }

    static Stretch of(LocalDate from, @Nullable LocalDate until) {
        return new Stretch(from, until == null ? OPEN : until);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** The first day that is not in it any more; null where nothing ends it. */
    @Nullable
    LocalDate end() {
        return until.equals(OPEN) ? null : until;
    }

    /** What is left of it when these are taken away, in order. */
    List<Stretch> without(Collection<Stretch> taken) {
        List<Stretch> left = new ArrayList<>();
        LocalDate cursor = from;
        for (Stretch one :
                taken.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
            if (one.from.isBefore(until) && one.until.isAfter(cursor)) {
                if (one.from.isAfter(cursor)) {
                    left.add(new Stretch(cursor, one.from));
                }
                cursor = one.until;
            }
        }
        if (cursor.isBefore(until)) {
            left.add(new Stretch(cursor, until));
        }
        return left;
    }

    /** The longest of them, the first of equally long ones. */
    static Optional<Stretch> longest(List<Stretch> among) {
        Stretch longest = null;
        for (Stretch one : among) {
            if (longest == null || one.days() > longest.days()) {
                longest = one;
            }
        }
        return Optional.ofNullable(longest);
    }
}
