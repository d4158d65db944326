package se.samplats.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.sheet.Sheet.Line;

/** Takes a sheet row by row: the first that is not empty holds the headers, and says whether the rest is worth reading. */
final class Grid {

    private final String file;
    private final Headers headers;
    private final int mostRows;
    private final Faults faults;
    private final List<Line> rows = new ArrayList<>();
    private @Nullable SheetKind kind;
    private Map<String, Integer> columns = Map.of();
    private List<String> header = List.of();
    private boolean refused;

    Grid(String file, Headers headers, int mostRows, Faults faults) {
        this.file = file;
        this.headers = headers;
        this.mostRows = mostRows;
        this.faults = faults;
        faults.file(file);
    }

    /**
     * @param exact whether a row has as many cells as there are headers, as separated text does and a workbook does not
     * @return whether to go on
     */
    boolean take(int row, List<String> cells, boolean exact) {
        Line line = new Line(row, cells);
        if (line.isBlank()) {
            return true;
        }
        if (kind == null) {
            return open(row, cells);
        }
        if (rows.size() == mostRows) {
            return refuse(row, "too-many-rows", Integer.toString(mostRows));
        }
        if (isRagged(cells, exact)) {
            faults.add(file, row, "", "ragged", Integer.toString(cells.size()), Integer.toString(header.size()));
        } else {
            rows.add(new Line(row, padded(cells)));
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
        return kind == null ? Optional.empty() : Optional.of(new Sheet(file, kind, columns, header, rows));
    }

    boolean isEmpty() {
        return kind == null && !refused;
    }

    private boolean open(int row, List<String> cells) {
        Optional<SheetKind> found = headers.kindOf(cells);
        if (found.isEmpty()) {
            return refuse(row, "unknown-kind");
        }
        int before = faults.count();
        columns = headers.columns(found.get(), cells, file, row, faults);
        if (faults.count() > before) {
            refused = true;
            return false;
        }
        kind = found.get();
        header = cells;
        return true;
    }

    private boolean isRagged(List<String> cells, boolean exact) {
        boolean tooFew = exact && cells.size() < header.size();
        return tooFew || cells.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
    }

    private List<String> padded(List<String> cells) {
        List<String> all = new ArrayList<>(cells.subList(0, Math.min(cells.size(), header.size())));
        while (all.size() < header.size()) {
            all.add("");
        }
        return all;
    }
}
