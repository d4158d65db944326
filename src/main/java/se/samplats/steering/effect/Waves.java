package se.samplats.steering.effect;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which starts can be compared with units that had not begun.
 *
 * @param why what the last start lacked; null where one can be compared
 */
record Waves(List<Wave> waves, @Nullable Uncertainty why) {

    static final int FEWEST_UNITS = 5;

    private static final int LONGEST = 12;
    private static final int FEWEST_BEFORE = 6;
    private static final int FEWEST_AFTER = 3;
    private static final int QUARTER = 3;

    /**
     * @param asked which units the question is about; compared with are all
     * @param last the last month of the last quarter that is over
     */
    static Waves of(List<UnitHistory> units, Predicate<CareUnit> asked, YearMonth last) {
        Optional<YearMonth> first = first(units);
        List<YearMonth> starts = units.stream()
                .filter(unit -> asked.test(unit.unit()) && unit.hasBegunBy(last))
                .map(UnitHistory::begins)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        List<Wave> waves = new ArrayList<>();
        Uncertainty why = Uncertainty.NOBODY_BEGUN;
        for (YearMonth start : starts) {
            Optional<MonthRange> before = first.flatMap(month -> before(start, month));
            if (before.isEmpty() || start.plusMonths(FEWEST_AFTER - 1).isAfter(last)) {
                why = Uncertainty.FEW_MONTHS;
                continue;
            }
            Optional<Wave> wave = longest(units, start, before.get(), last);
            if (wave.isEmpty()) {
                why = Uncertainty.NOTHING_TO_COMPARE;
            } else if (count(
                            units,
                            wave.get(),
                            unit -> asked.test(unit.unit()) && wave.get().hasBegun(unit))
                    < FEWEST_UNITS) {
                why = Uncertainty.FEW_UNITS;
            } else {
                waves.add(wave.get());
            }
        }
        return new Waves(waves, waves.isEmpty() ? why : null);
    }

    /** The first month with any care. */
    static Optional<YearMonth> first(List<UnitHistory> units) {
        return units.stream().flatMap(unit -> unit.months().keySet().stream()).min(YearMonth::compareTo);
    }

    /** Up to twelve months before a start; empty where there are fewer than six. */
    static Optional<MonthRange> before(YearMonth start, YearMonth first) {
        YearMonth earliest = start.minusMonths(LONGEST);
        MonthRange before = new MonthRange(earliest.isBefore(first) ? first : earliest, start.minusMonths(1));
        return before.length() < FEWEST_BEFORE ? Optional.empty() : Optional.of(before);
    }

    /** As many months after the start as there are five units that had not begun by their end. */
    private static Optional<Wave> longest(List<UnitHistory> units, YearMonth start, MonthRange before, YearMonth last) {
        YearMonth end = start.plusMonths(LONGEST - 1L);
        for (end = end.isAfter(last) ? last : end;
                !end.isBefore(start.plusMonths(FEWEST_AFTER - 1L));
                end = end.minusMonths(1)) {
            Wave wave = new Wave(start, end, before, new MonthRange(start, end));
            if (end.getMonthValue() % QUARTER == 0 && count(units, wave, wave::isComparedWith) >= FEWEST_UNITS) {
                return Optional.of(wave);
            }
        }
        return Optional.empty();
    }

    private static long count(List<UnitHistory> units, Wave wave, Predicate<UnitHistory> which) {
        return units.stream().filter(unit -> unit.isIn(wave)).filter(which).count();
    }
}
