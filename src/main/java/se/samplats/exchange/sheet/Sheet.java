package se.samplats.exchange.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sheet of a known kind, not yet understood.
 *
 * @param columns where each known column is among the cells of a line, by its name
 * @param rows the rows below the headers, without empty ones
 */
public record Sheet(String file, SheetKind kind, Map<String, Integer> columns, List<Line> rows) {

    /**
     * @param number the row as the spreadsheet numbers it
     * @param cells those of the known columns, and after them what is written in others: never more than the row has
     * @param days which of them a workbook stores as days
     * @param hidden whether a filter or somebody hides the row
     */
    public record Line(int number, List<String> cells, Set<Integer> days, boolean hidden) {

        /** What stands in a column; nothing where the row ends before it. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** The same in another row. */
        Line at(int row) {
            return new Line(row, cells, days, hidden);
        }
    }

    /** The name of the known column that is there; empty where there is none. */
    String columnAt(int index) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == index)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
