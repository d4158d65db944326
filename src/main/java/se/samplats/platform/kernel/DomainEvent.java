package se.samplats.platform.kernel;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened, fired in the transaction in which it happened: listeners write in the same transaction, so that
 * both are kept or neither. An event is a record nested in its feature's {@code …Event}. Its first component says which
 * thing it happened to; the others are references too: ids, codes, days, numbers, the user names of staff. It holds no words, and
 * nothing about a person who needs a place.
 */
public interface DomainEvent {

    /** The kind of thing and what happened to it: {@code offer.asked}, {@code year-end.agreed}. */
    default String code() {
        return code(getClass());
    }

    /** The same of a kind of event, unless it says otherwise itself. */
    static String code(Class<?> event) {
        String thing = event.getEnclosingClass().getSimpleName().replaceAll("Event$", "");
        return kebab(thing) + "." + kebab(event.getSimpleName());
    }

    /** With a protected identity, the user name of the only handler who sees it. */
    default @Nullable String protectedFor() {
        return null;
    }

    /** The day on which it happened, where that may be another than the one on which it is recorded. */
    default @Nullable LocalDate happenedOn() {
        return null;
    }

    /** Whether somebody wanted to, and was not allowed. */
    default boolean isRefused() {
        return false;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
