package se.samplats.steering.effect;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samplats.platform.kernel.FewPersons;

/**
 * Whether a group may be told of (OSL 26:1): in the time before, and in each quarter after, nobody is in it, or five persons or more whom the
 * municipality with the most of them does not know by itself; and so of those with a private provider. A quarter is what one publication
 * tells more than the one before.
 */
final class EnoughPersons {

    private final Map<CareUnit, List<CareStay>> stays;

    private static final int QUARTER = 3;

    EnoughPersons(Collection<CareStay> stays) {
        this.stays = stays.stream().collect(Collectors.groupingBy(CareStay::unit));
    }

    /**
     * The units that may not be told of. Each form that had begun must cover persons enough, since each is an answer of its own; those that had
     * not begun are one group in every answer, and what is small in it by itself may be told together.
     */
    Set<CareUnit> fewIn(List<UnitHistory> units, Wave wave) {
        Set<CareUnit> few = new HashSet<>(small(units, wave, wave::hasBegun));
        List<CareUnit> rest = small(units, wave, wave::isComparedWith);
        if (!areIn(staysOf(rest), wave)) {
            few.addAll(rest);
        }
        return few;
    }

    private List<CareUnit> small(List<UnitHistory> units, Wave wave, Predicate<UnitHistory> side) {
        Map<String, List<CareUnit>> forms = units.stream()
                .filter(side)
                .filter(unit -> unit.isIn(wave))
                .map(UnitHistory::unit)
                .collect(Collectors.groupingBy(CareUnit::form));
        return forms.values().stream()
                .filter(form -> !areIn(staysOf(form), wave))
                .flatMap(List::stream)
                .toList();
    }

    private List<CareStay> staysOf(List<CareUnit> units) {
        return units.stream()
                .flatMap(unit -> stays.getOrDefault(unit, List.of()).stream())
                .toList();
    }

    private static boolean areIn(Collection<CareStay> group, Wave wave) {
        return chunks(wave).stream()
                .allMatch(some -> isEnough(group, some, stay -> true) && isEnough(group, some, CareStay::privately));
    }

    private static List<MonthRange> chunks(Wave wave) {
        List<MonthRange> chunks = new ArrayList<>(List.of(wave.before()));
        YearMonth first = wave.after().first();
        while (!first.isAfter(wave.after().last())) {
            YearMonth last = first;
            while (last.getMonthValue() % QUARTER != 0
                    && last.isBefore(wave.after().last())) {
                last = last.plusMonths(1);
            }
            chunks.add(new MonthRange(first, last));
            first = last.plusMonths(1);
        }
        return chunks;
    }

    private static boolean isEnough(Collection<CareStay> group, MonthRange some, Predicate<CareStay> which) {
        LocalDate from = some.first().atDay(1);
        LocalDate to = some.last().plusMonths(1).atDay(1);
        Map<String, Set<String>> persons = new HashMap<>();
        group.stream()
                .filter(which)
                .filter(stay -> stay.start().isBefore(to) && stay.end().isAfter(from))
                .forEach(stay -> persons.computeIfAbsent(stay.unit().municipality(), one -> new HashSet<>())
                        .add(stay.person()));
        int all = persons.values().stream().mapToInt(Set::size).sum();
        int most = persons.values().stream().mapToInt(Set::size).max().orElse(0);
        return all == 0 || all - most >= FewPersons.FEWEST;
    }
}
