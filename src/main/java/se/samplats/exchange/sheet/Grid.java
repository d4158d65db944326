package se.samplats.exchange.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.sheet.Sheet.Line;

/**
 * Takes a sheet row by row: one of the first ten in which something is written holds the headers, and says whether the rest is worth
 * reading. Only cells in which something is written are ever held. What is left out, or was hidden, is noted.
 */
final class Grid {

    /** So many rows may be titles or the headers; empty ones are not counted. */
    static final int MOST_TITLES = 10;

    private static final int MOST_LISTED = 20;

    private final String file;
    private final Headers headers;
    private final int mostRows;
    private final Faults faults;
    private final List<Line> rows = new ArrayList<>();
    private final List<Integer> titles = new ArrayList<>();
    private final List<Integer> sums = new ArrayList<>();

    /** Where each known column is in the file, by where it is in a line. */
    private final List<Integer> places = new ArrayList<>();

    private @Nullable SheetKind kind;
    private Map<String, Integer> columns = Map.of();
    private int width;
    private int headerRow;
    private boolean refused;

    Grid(String file, Headers headers, int mostRows, Faults faults) {
        this.file = file;
        this.headers = headers;
        this.mostRows = mostRows;
        this.faults = faults;
        faults.file(file);
    }

    /** @return whether to go on */
    boolean take(WrittenRow row) {
        return take(row, 1);
    }

    /**
     * A row that stands there so many times, one below the other: what it says is held once.
     *
     * @return whether to go on
     */
    boolean take(WrittenRow row, int times) {
        boolean more = true;
        Line line = null;
        for (int i = 0; more && i < times && !row.isBlank(); i++) {
            int number = row.number() + i;
            if (kind == null) {
                more = titles.size() < MOST_TITLES && open(number, row);
            } else {
                line = line == null ? line(row) : line;
                more = add(row, line.at(number));
            }
        }
        return more;
    }

    private boolean add(WrittenRow row, Line line) {
        if (rows.size() == mostRows) {
            return refuse(line.number(), "too-many-rows", Integer.toString(mostRows));
        }
        if (SumRows.isOne(row.cells().values(), width)) {
            sums.add(line.number());
        } else if (row.width() > width) {
            faults.add(file, line.number(), "", "ragged", Integer.toString(row.width()), Integer.toString(width));
        } else {
            rows.add(line);
        }
        return true;
    }

    boolean refuse(int row, String line, Object... arguments) {
        faults.add(file, row, "", line, arguments);
        refused = true;
        return false;
    }

    /** Whether a row holds the headers of a known kind. */
    boolean isHeader(WrittenRow row) {
        return headers.kindOf(row.cells().values()).isPresent();
    }

    /**
     * Of columns that hold the same, those that are worth holding: the known ones, and both ends, which tell what is written elsewhere
     * and whether the row is too long.
     */
    IntStream worthHolding(int from, int until) {
        if (kind == null || until - from <= 2) {
            return IntStream.range(from, until);
        }
        IntStream known = places.stream().mapToInt(Integer::intValue).filter(place -> place >= from && place < until);
        return IntStream.concat(IntStream.of(from, until - 1), known);
    }

    /** The sheet, or nothing when it has none that can be read: then that is among the faults. */
    Optional<Sheet> sheet() {
        if (kind == null && !refused) {
            refuse(titles.isEmpty() ? 1 : titles.get(0), titles.isEmpty() ? "empty" : "unknown-kind");
        }
        if (kind == null) {
            return Optional.empty();
        }
        noteWhatIsOdd();
        return Optional.of(new Sheet(file, kind, columns, rows));
    }

    /** Whether there is something in it, but no table of a known kind. */
    boolean isUnknown() {
        return kind == null && !refused && !titles.isEmpty();
    }

    boolean isEmpty() {
        return kind == null && !refused && titles.isEmpty();
    }

    /** Says that the sheet was left out. */
    void skip() {
        faults.note(file, titles.get(0), "", "sheet-skipped");
    }

    private void noteWhatIsOdd() {
        if (rows.isEmpty()) {
            faults.note(file, headerRow, "", "no-rows");
        }
        if (!titles.isEmpty()) {
            faults.note(file, headerRow, "", "titles-skipped", Integer.toString(headerRow));
        }
        if (!sums.isEmpty()) {
            faults.note(file, sums.get(0), "", "sums-skipped", listed(sums));
        }
        List<Integer> hidden =
                rows.stream().filter(Line::hidden).map(Line::number).toList();
        if (!hidden.isEmpty()) {
            faults.note(file, hidden.get(0), "", "hidden-rows", listed(hidden));
        }
    }

    private static String listed(List<Integer> rows) {
        return rows.stream().limit(MOST_LISTED).map(String::valueOf).collect(Collectors.joining(", "))
                + (rows.size() > MOST_LISTED ? " … (" + rows.size() + ")" : "");
    }

    private boolean open(int number, WrittenRow row) {
        Optional<SheetKind> found = headers.kindOf(row.cells().values());
        if (found.isEmpty()) {
            titles.add(number);
            return true;
        }
        int before = faults.count();
        Map<String, Integer> placed = headers.columns(found.get(), row.cells(), file, number, faults);
        if (faults.count() > before) {
            refused = true;
            return false;
        }
        kind = found.get();
        columns = new HashMap<>();
        placed.forEach((name, place) -> {
            columns.put(name, places.size());
            places.add(place);
        });
        width = row.width();
        headerRow = number;
        return true;
    }

    private Line line(WrittenRow row) {
        List<String> cells = new ArrayList<>(places.size());
        Set<Integer> days = new HashSet<>();
        SortedMap<Integer, String> others = new TreeMap<>(row.cells());
        for (int place : places) {
            String cell = others.remove(place);
            if (row.days().contains(place)) {
                days.add(cells.size());
            }
            cells.add(cell == null ? "" : cell);
        }
        cells.addAll(others.values());
        return new Line(
                row.number(), Collections.unmodifiableList(cells), days.isEmpty() ? Set.of() : days, row.hidden());
    }
}
