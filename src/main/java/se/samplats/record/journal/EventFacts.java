package se.samplats.record.journal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.DomainEvent;

/**
 * What an event says, as references: its first component is the thing, the others are facts by their names. Only what cannot be a
 * word about somebody is taken: ids, constants, days, numbers, truth values, and codes and user names without a space.
 *
 * @param thing the kind of thing that it happened to
 */
record EventFacts(String thing, String thingId, Map<String, String> facts) {

    /** What a component may be. */
    static final Set<Class<?>> REFERENCES = Set.of(
            UUID.class,
            String.class,
            LocalDate.class,
            YearMonth.class,
            boolean.class,
            int.class,
            long.class,
            Integer.class,
            Long.class,
            Boolean.class);

    private static final int LONGEST = 200;

    static EventFacts of(DomainEvent event) {
        RecordComponent[] components = event.getClass().getRecordComponents();
        Map<String, String> facts = new TreeMap<>();
        for (int i = 1; i < components.length; i++) {
            Object value = value(event, components[i]);
            if (value != null && !components[i].getName().equals("happenedOn")) {
                facts.put(components[i].getName(), reference(components[i], value));
            }
        }
        String code = event.code();
        Object id = value(event, components[0]);
        return new EventFacts(
                code.substring(0, code.indexOf('.')), reference(components[0], id == null ? "" : id), facts);
    }

    private static String reference(RecordComponent component, Object value) {
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        if (text.length() > LONGEST || text.codePoints().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(component + " is no reference");
        }
        return text;
    }

    private static @Nullable Object value(DomainEvent event, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a record tells its components", impossible);
        }
    }
}
