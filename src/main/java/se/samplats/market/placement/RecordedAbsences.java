package se.samplats.market.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;

/**
 * The days away that the facts of a placement come to. They are replayed in the order in which they were recorded: a return belongs to
 * the absence that it ended when it was recorded, whatever day either is corrected to.
 */
final class RecordedAbsences {

    /** An absence with what was said of it. */
    private static final class Away {

        private @Nullable LocalDate from;
        private @Nullable LocalDate until;
        private @Nullable Long returnedBy;
        private @Nullable LocalDate back;

        @Nullable
        LocalDate end() {
            return returnedBy == null ? until : back;
        }

        boolean lastsUntil(LocalDate day) {
            LocalDate end = end();
            return from != null && from.isBefore(day) && (end == null || !end.isBefore(day));
        }
    }

    private final Map<Long, Away> absences = new LinkedHashMap<>();
    private final Map<Long, Away> returns = new HashMap<>();

    private RecordedAbsences() {}

    /** In the order of their days. Refuses what cannot be: an end that is not after its beginning, and days that are twice away. */
    static List<Period> of(List<PlacementFact> all) {
        RecordedAbsences recorded = new RecordedAbsences();
        all.forEach(recorded::add);
        List<Period> periods = new ArrayList<>();
        for (Away away : recorded.absences.values()) {
            if (away.from != null) {
                periods.add(period(away.from, away.end()));
            }
        }
        periods.sort(Comparator.comparing(Period::start));
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i).overlaps(periods.get(i - 1))) {
                throw Refusal.conflict("absent-already");
            }
        }
        return periods;
    }

    private static Period period(LocalDate from, @Nullable LocalDate end) {
        if (end != null && !end.isAfter(from)) {
            throw Refusal.of("return-before-absence", end, from);
        }
        return new Period(from, end);
    }

    private void add(PlacementFact fact) {
        Long key = fact.corrects() == null ? Long.valueOf(fact.id()) : fact.corrects();
        if (fact.kind() == PlacementFact.Kind.ABSENT) {
            Away away = absences.computeIfAbsent(key, id -> new Away());
            away.from = fact.isTakenBack() ? null : fact.happenedOn();
            away.until = fact.until();
        } else if (fact.kind() == PlacementFact.Kind.RETURNED) {
            back(fact, key);
        }
    }

    private void back(PlacementFact fact, Long key) {
        Away ended = returns.get(key);
        if (ended == null) {
            ended = absences.values().stream()
                    .filter(away -> away.lastsUntil(fact.happenedOn()))
                    .findFirst()
                    .orElse(null);
            if (ended == null) {
                return;
            }
            returns.put(key, ended);
            ended.returnedBy = key;
        }
        if (fact.corrects() == null || ended.returnedBy == null || key.equals(ended.returnedBy)) {
            ended.back = fact.happenedOn();
            ended.returnedBy = fact.isTakenBack() ? null : key;
        }
    }
}
