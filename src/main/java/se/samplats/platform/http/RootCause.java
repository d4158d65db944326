package se.samplats.platform.http;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for the fault that lies beneath the ones that frameworks wrap around it. */
final class RootCause {

    private static final int DEEPEST = 20;

    private RootCause() {}

    static <T extends Throwable> @Nullable T find(Throwable fault, Class<T> type) {
        return find(fault, type, any -> true);
    }

    /** Also among what a transaction that could not be committed holds beside its cause. */
    static <T extends Throwable> @Nullable T find(Throwable fault, Class<T> type, Predicate<T> which) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (type.isInstance(cause) && which.test(type.cast(cause))) {
                return type.cast(cause);
            }
            for (Throwable beside : cause.getSuppressed()) {
                T found = beside == fault ? null : find(beside, type, which);
                if (found != null) {
                    return found;
                }
            }
            cause = cause.getCause();
        }
        return null;
    }
}
