package se.samplats.market.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Vacancy;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Period;

/**
 * The first time that a place could take somebody.
 *
 * @param start the wanted day, or the first later one from which the place is free for long enough; the wanted day where there is none
 * @param gap the gap that it lies in; null where none is long enough
 * @param tooShort where none is, the longest of those that are not; null where the place is never free
 */
record Opening(
        LocalDate start, @Nullable Vacancy gap, @Nullable Vacancy tooShort) {

    /** @param inOrder the place's gaps, the earliest first */
    static Opening of(List<Vacancy> inOrder, Need need) {
        Vacancy longest = null;
        for (Vacancy gap : inOrder) {
            LocalDate from = from(gap, need.start());
            if (gap.holds(Period.of(from, need.days()))) {
                return new Opening(from, gap, null);
            }
            if (daysFrom(gap, from) > 0 && (longest == null || days(gap, need) > days(longest, need))) {
                longest = gap;
            }
        }
        return new Opening(need.start(), null, longest);
    }

    /** The gap's first day that is not before the day given. */
    static LocalDate from(Vacancy gap, LocalDate earliest) {
        return gap.freeFrom() == null || gap.freeFrom().isBefore(earliest) ? earliest : gap.freeFrom();
    }

    /** For how many days the place is free from a day of the gap on; all there are where nothing is booked after. */
    static long daysFrom(Vacancy gap, LocalDate day) {
        return gap.freeUntil() == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(day, gap.freeUntil());
    }

    private static long days(Vacancy gap, Need need) {
        return daysFrom(gap, from(gap, need.start()));
    }
}
