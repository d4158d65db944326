package se.samplats.http;

import org.jspecify.annotations.Nullable;

/** Looks for the fault that lies beneath the ones that frameworks wrap around it. */
final class Causes {

    private Causes() {}

    static <T extends Throwable> @Nullable T find(Throwable fault, Class<T> type) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }
}
