package se.samplats.exchange.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.row.DatedRow;
import se.samplats.exchange.sheet.Faults;
import se.samplats.exchange.sheet.ReadRow;

/**
 * Finds rows of one line that overlap, among those handed in and those stored, by walking each line in order of days. A
 * stored row that is handed in again counts as it will be.
 */
final class Overlaps {

    private Overlaps() {}

    /** @param entry the row of the sheet; null for a stored one */
    private record Span(DatedRow row, @Nullable ReadRow<?> entry) {

        boolean reaches(LocalDate day) {
            LocalDate until = row.until();
            return until == null || until.isAfter(day);
        }

        boolean endsAfter(Span other) {
            LocalDate until = other.row.until();
            return until != null && reaches(until);
        }
    }

    static <R extends DatedRow> void check(
            List<ReadRow<R>> entries, Collection<R> stored, String column, Faults faults) {
        Set<DatedRow.Key> handedIn = entries.stream().map(e -> e.value().key()).collect(Collectors.toSet());
        Stream<Span> ours = entries.stream().map(e -> new Span(e.value(), e));
        Stream<Span> theirs =
                stored.stream().filter(row -> !handedIn.contains(row.key())).map(row -> new Span(row, null));
        Stream.concat(ours, theirs)
                .collect(Collectors.groupingBy(span -> span.row().line()))
                .values()
                .forEach(line -> walk(line, column, faults));
    }

    private static void walk(List<Span> line, String column, Faults faults) {
        line.sort(Comparator.comparing(span -> span.row().from()));
        Span last = null;
        for (Span span : line) {
            if (last != null && last.reaches(span.row().from())) {
                tell(span, last, column, faults);
            }
            last = last == null || span.endsAfter(last) ? span : last;
        }
    }

    private static void tell(Span later, Span earlier, String column, Faults faults) {
        if (later.entry() == null && earlier.entry() == null) {
            return;
        }
        Span reported = later.entry() == null ? earlier : later;
        Span other = later.entry() == null ? later : earlier;
        ReadRow<?> at = reported.entry();
        ReadRow<?> beside = other.entry();
        if (at != null && beside != null) {
            faults.add(at, column, "overlaps-row", Integer.toString(beside.row()), beside.file());
        } else if (at != null) {
            LocalDate until = other.row().until();
            faults.add(at, column, "overlaps-stored", other.row().from(), until == null ? "" : until);
        }
    }
}
