package se.samplats.exchange.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.sheet.Sheet.Line;

/**
 * Takes a sheet row by row: the first that is not empty holds the headers, and says whether the rest is worth reading. Only cells in
 * which something is written are ever held, however far to the right one of them stands.
 */
final class Grid {

    private final String file;
    private final Headers headers;
    private final int mostRows;
    private final Faults faults;
    private final List<Line> rows = new ArrayList<>();

    /** Where each known column is in the file, by where it is in a line. */
    private final List<Integer> places = new ArrayList<>();

    private @Nullable SheetKind kind;
    private Map<String, Integer> columns = Map.of();
    private int width;
    private boolean refused;

    Grid(String file, Headers headers, int mostRows, Faults faults) {
        this.file = file;
        this.headers = headers;
        this.mostRows = mostRows;
        this.faults = faults;
        faults.file(file);
    }

    /**
     * A row of separated text, which has as many cells as there are headers.
     *
     * @return whether to go on
     */
    boolean take(int row, List<String> cells) {
        SortedMap<Integer, String> written = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                written.put(i, cells.get(i));
            }
        }
        return take(row, written, cells.size(), cells.size());
    }

    /**
     * A row of a workbook, which has the cells that somebody wrote something in.
     *
     * @param written by their columns, counted from 0; none is blank
     * @return whether to go on
     */
    boolean take(int row, SortedMap<Integer, String> written) {
        int cells = written.isEmpty() ? 0 : written.lastKey() + 1;
        return take(row, written, cells, Integer.MAX_VALUE);
    }

    private boolean take(int row, SortedMap<Integer, String> written, int cells, int least) {
        if (written.isEmpty()) {
            return true;
        }
        if (kind == null) {
            return open(row, written, cells);
        }
        if (rows.size() == mostRows) {
            return refuse(row, "too-many-rows", Integer.toString(mostRows));
        }
        if (least < width || written.lastKey() >= width) {
            faults.add(file, row, "", "ragged", Integer.toString(cells), Integer.toString(width));
        } else {
            rows.add(line(row, written));
        }
        return true;
    }

    boolean refuse(int row, String line, Object... arguments) {
        faults.add(file, row, "", line, arguments);
        refused = true;
        return false;
    }

    /** The sheet, or nothing when it has none that can be read: then that is among the faults. */
    Optional<Sheet> sheet() {
        if (kind == null && !refused) {
            refuse(1, "empty");
        }
        return kind == null ? Optional.empty() : Optional.of(new Sheet(file, kind, columns, rows));
    }

    boolean isEmpty() {
        return kind == null && !refused;
    }

    private boolean open(int row, SortedMap<Integer, String> written, int cells) {
        Optional<SheetKind> found = headers.kindOf(written.values());
        if (found.isEmpty()) {
            return refuse(row, "unknown-kind");
        }
        int before = faults.count();
        Map<String, Integer> placed = headers.columns(found.get(), written, file, row, faults);
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
        width = cells;
        return true;
    }

    private Line line(int row, SortedMap<Integer, String> written) {
        List<String> cells = new ArrayList<>(places.size());
        SortedMap<Integer, String> others = new TreeMap<>(written);
        for (int place : places) {
            String cell = others.remove(place);
            cells.add(cell == null ? "" : cell);
        }
        cells.addAll(others.values());
        return new Line(row, Collections.unmodifiableList(cells));
    }
}
