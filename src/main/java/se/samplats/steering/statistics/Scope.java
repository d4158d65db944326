package se.samplats.steering.statistics;

import org.jspecify.annotations.Nullable;

/**
 * What a measure is narrowed to.
 *
 * @param municipality SCB code; null for the whole county
 * @param form code of a housing form; null for all
 */
public record Scope(@Nullable String municipality, @Nullable String form, Span span) {

    public Cell cell() {
        return new Cell(municipality, form, null);
    }
}
