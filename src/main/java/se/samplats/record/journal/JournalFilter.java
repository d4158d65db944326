package se.samplats.record.journal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Today;

/**
 * A filter of the journal; null narrows nothing.
 *
 * @param from the first day on which it was recorded
 * @param to the last one
 * @param operation a code, or its beginning: {@code offer} for all that happened to offers
 * @param thing a thing's id
 */
record JournalFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String actor,
        @Nullable String municipality,
        @Nullable String operation,
        @Nullable String thing) {

    static final JournalFilter NONE = new JournalFilter(null, null, null, null, null, null);

    /** Conditions of SQL with the one value that each has. */
    Map<String, Object> conditions() {
        Map<String, Object> conditions = new LinkedHashMap<>();
        if (from != null) {
            conditions.put("e.recorded_at >= ?", from.atStartOfDay(Today.ZONE).toInstant());
        }
        if (to != null) {
            conditions.put(
                    "e.recorded_at < ?", to.plusDays(1).atStartOfDay(Today.ZONE).toInstant());
        }
        text("e.actor = ?", actor, conditions);
        text("e.municipality = ?", municipality, conditions);
        text("e.thing_id = ?", thing, conditions);
        if (operation != null && !operation.isBlank()) {
            boolean whole = operation.indexOf('.') >= 0;
            conditions.put(whole ? "e.operation = ?" : "e.thing = ?", operation);
        }
        return conditions;
    }

    private static void text(String condition, @Nullable String value, Map<String, Object> conditions) {
        if (value != null && !value.isBlank()) {
            conditions.put(condition, value);
        }
    }
}
