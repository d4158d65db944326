package se.samplats.steering.statistics;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is narrowed to.
 *
 * @param municipality SCB code; null for the whole county
 * @param form code of a housing form; null for all
 */
public record Scope(@Nullable String municipality, @Nullable String form, Span span) {

    /** The same, where what lies ahead is left out; empty where all of it does. */
    Optional<Scope> past(LocalDate today) {
        return span.past(today).map(over -> new Scope(municipality, form, over));
    }

    public Cell cell() {
        return new Cell(municipality, form, null);
    }
}
