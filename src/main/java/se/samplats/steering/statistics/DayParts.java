package se.samplats.steering.statistics;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.samplats.platform.kernel.FewPersons;

/** Private days by what the ledger said of them, and the persons whose days they are; adds up. */
final class DayParts {

    /** What a private day was. */
    enum Part {
        AVOIDABLE,
        PARTLY,
        FULL,
        NO_HOME,
        UNKNOWN
    }

    private final Map<Part, Long> days = new EnumMap<>(Part.class);
    private final Map<Part, Set<String>> persons = new EnumMap<>(Part.class);
    private long unknownAtMost;
    private long avoidableOre;

    /** On the days of an avoidable stay that another purchase has counted of the same bed, the county was full. */
    void add(JudgedPurchases.JudgedMonth month) {
        Part part = Part.valueOf(month.verdict());
        if (part == Part.AVOIDABLE || part == Part.PARTLY) {
            add(part, month.counted(), month.person());
            add(Part.FULL, month.days() - month.counted(), month.person());
            avoidableOre = Math.addExact(avoidableOre, month.counted() * month.dayPriceOre());
        } else {
            add(part, month.days(), month.person());
            unknownAtMost += part == Part.UNKNOWN ? month.free() : 0;
        }
    }

    private void add(Part part, long number, String person) {
        if (number > 0) {
            days.merge(part, number, Long::sum);
            persons.computeIfAbsent(part, first -> new HashSet<>()).add(person);
        }
    }

    void add(DayParts other) {
        other.days.forEach((part, number) -> days.merge(part, number, Long::sum));
        other.persons.forEach((part, whose) ->
                persons.computeIfAbsent(part, first -> new HashSet<>()).addAll(whose));
        unknownAtMost += other.unknownAtMost;
        avoidableOre = Math.addExact(avoidableOre, other.avoidableOre);
    }

    long of(Part part) {
        return days.getOrDefault(part, 0L);
    }

    long total() {
        return days.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Days on which some bed of the form was free, where nothing more is known: at most so many could have been avoided. */
    long unknownAtMost() {
        return unknownAtMost;
    }

    /** What the days with a suitable free bed cost privately. */
    long avoidableOre() {
        return avoidableOre;
    }

    /** Whether each part covers nobody, or persons enough. */
    boolean hidesEveryone() {
        return persons.values().stream().allMatch(whose -> whose.size() >= FewPersons.FEWEST);
    }

    int persons() {
        return persons.values().stream().mapToInt(Set::size).sum();
    }
}
