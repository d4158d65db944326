package se.samplats.steering.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is counted and divided by a code.
 *
 * @param to the first day after
 * @param total what concerns a protected identity too; null where it covers too few persons for the reader
 * @param items the most frequent first, what is hidden last
 */
public record DividedMeasure(
        LocalDate from, LocalDate to, @Nullable Long total, boolean suppressed, List<MeasurePart> items) {

    static DividedMeasure of(Scope scope, Counts counts) {
        Long total = counts.number(scope.cell());
        List<MeasurePart> parts = counts.parts(scope, counts.words(scope)).stream()
                .sorted((one, other) -> Long.compare(known(other), known(one)))
                .toList();
        return new DividedMeasure(scope.span().from(), scope.span().to(), total, total == null, parts);
    }

    private static long known(MeasurePart part) {
        return part.number() == null ? -1 : part.number();
    }
}
