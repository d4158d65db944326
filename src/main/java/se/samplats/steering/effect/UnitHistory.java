package se.samplats.steering.effect;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The care days of one unit, month by month.
 *
 * @param begins the month in which it began to cooperate, or will; null where no agreement says so
 */
record UnitHistory(CareUnit unit, @Nullable YearMonth begins, Map<YearMonth, CareDaysOfMonth> months) {

    private static final CareDaysOfMonth NONE = new CareDaysOfMonth(0, 0);

    /** All days, and those that companies and associations gave. */
    record CareDaysOfMonth(long days, long privateDays) {

        CareDaysOfMonth plus(CareDaysOfMonth other) {
            return new CareDaysOfMonth(days + other.days, privateDays + other.privateDays);
        }
    }

    /** Each unit that has care, or a start, in the order of its codes. */
    static List<UnitHistory> of(Collection<CareStay> stays, Map<CareUnit, LocalDate> starts) {
        Map<CareUnit, Map<YearMonth, CareDaysOfMonth>> units =
                new TreeMap<>(Comparator.comparing(CareUnit::municipality).thenComparing(CareUnit::form));
        for (CareStay stay : stays) {
            Map<YearMonth, CareDaysOfMonth> months = units.computeIfAbsent(stay.unit(), unit -> new HashMap<>());
            for (YearMonth month = YearMonth.from(stay.start());
                    month.atDay(1).isBefore(stay.end());
                    month = month.plusMonths(1)) {
                long days = days(stay, month);
                months.merge(month, new CareDaysOfMonth(days, stay.privately() ? days : 0), CareDaysOfMonth::plus);
            }
        }
        return units.entrySet().stream()
                .map(one -> {
                    LocalDate start = starts.get(one.getKey());
                    return new UnitHistory(
                            one.getKey(), start == null ? null : YearMonth.from(start), Map.copyOf(one.getValue()));
                })
                .toList();
    }

    private static long days(CareStay stay, YearMonth month) {
        LocalDate first = stay.start().isAfter(month.atDay(1)) ? stay.start() : month.atDay(1);
        LocalDate next = month.plusMonths(1).atDay(1);
        return ChronoUnit.DAYS.between(first, stay.end().isBefore(next) ? stay.end() : next);
    }

    CareDaysOfMonth within(MonthRange some) {
        CareDaysOfMonth sum = NONE;
        for (YearMonth month = some.first(); !month.isAfter(some.last()); month = month.plusMonths(1)) {
            sum = sum.plus(months.getOrDefault(month, NONE));
        }
        return sum;
    }

    /** Of these months the days on which the unit had begun. */
    long begunDays(MonthRange some) {
        return begins == null || begins.isAfter(some.last())
                ? 0
                : within(new MonthRange(begins.isAfter(some.first()) ? begins : some.first(), some.last()))
                        .days();
    }

    boolean hasBegunBy(YearMonth month) {
        return begins != null && !begins.isAfter(month);
    }

    boolean begins(YearMonth month) {
        return month.equals(begins);
    }

    /** Whether there is care to have a share of, before or after. */
    boolean isIn(Wave wave) {
        return within(wave.before()).days() > 0 || within(wave.after()).days() > 0;
    }
}
