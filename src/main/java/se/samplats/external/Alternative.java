package se.samplats.external;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipal place that was free and suitable when care was bought elsewhere.
 *
 * @param freeFrom the first free day, or null where it has always been
 * @param freeUntil the first day that is taken, or null where none is
 */
record Alternative(
        OfferedHome home,
        OfferedPlace place,
        @Nullable LocalDate freeFrom,
        @Nullable LocalDate freeUntil) {

    record OfferedHome(UUID id, String name, String municipality, String form) {}

    record OfferedPlace(UUID id, String label) {}
}
