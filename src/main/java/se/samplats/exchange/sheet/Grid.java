package se.samplats.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.sheet.Sheet.Line;

/**
 * Takes a sheet row by row: one of the first ten holds the headers, and says whether the rest is worth reading. What is left out, or was
 * hidden, is noted.
 */
final class Grid {

    /** Above the headers there may be titles, down to this row. */
    static final int LAST_HEADER_ROW = 10;

    private static final int MOST_LISTED = 20;

    private final String file;
    private final Headers headers;
    private final int mostRows;
    private final Faults faults;
    private final List<Line> rows = new ArrayList<>();
    private final List<Integer> titles = new ArrayList<>();
    private final List<Integer> sums = new ArrayList<>();
    private @Nullable SheetKind kind;
    private Map<String, Integer> columns = Map.of();
    private List<String> header = List.of();
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
    boolean take(Line line) {
        if (line.isBlank()) {
            return true;
        }
        if (kind == null) {
            return line.number() <= LAST_HEADER_ROW && open(line);
        }
        if (rows.size() == mostRows) {
            return refuse(line.number(), "too-many-rows", Integer.toString(mostRows));
        }
        if (SumRows.isOne(line, header.size())) {
            sums.add(line.number());
        } else if (line.cells().stream().skip(header.size()).anyMatch(cell -> !cell.isBlank())) {
            String cells = Integer.toString(line.cells().size());
            faults.add(file, line.number(), "", "ragged", cells, Integer.toString(header.size()));
        } else {
            rows.add(new Line(line.number(), padded(line.cells()), line.days(), line.hidden()));
        }
        return true;
    }

    boolean refuse(int row, String line, Object... arguments) {
        faults.add(file, row, "", line, arguments);
        refused = true;
        return false;
    }

    /** Whether a row holds the headers of a known kind. */
    boolean isHeader(List<String> cells) {
        return headers.kindOf(cells).isPresent();
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
        return Optional.of(new Sheet(file, kind, columns, header, rows));
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

    private boolean open(Line line) {
        List<String> cells = line.cells();
        Optional<SheetKind> found = headers.kindOf(cells);
        if (found.isEmpty()) {
            titles.add(line.number());
            return true;
        }
        int before = faults.count();
        columns = headers.columns(found.get(), cells, file, line.number(), faults);
        if (faults.count() > before) {
            refused = true;
            return false;
        }
        kind = found.get();
        header = cells;
        headerRow = line.number();
        return true;
    }

    private List<String> padded(List<String> cells) {
        List<String> all = new ArrayList<>(cells.subList(0, Math.min(cells.size(), header.size())));
        while (all.size() < header.size()) {
            all.add("");
        }
        return all;
    }
}
