package se.samplats.market.external;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of purchases is narrowed to; null narrows nothing.
 *
 * @param words in the case reference or the supplier
 * @param from a day on which it lasts, or later
 * @param to a day on which it lasts, or earlier: the first day after
 */
record PurchaseSearch(
        @Nullable String words,
        @Nullable String form,
        @Nullable Avoidability verdict,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
