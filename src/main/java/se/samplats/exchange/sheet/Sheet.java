package se.samplats.exchange.sheet;

import java.util.List;
import java.util.Map;

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
     */
    public record Line(int number, List<String> cells) {

        /** What stands in a column; nothing where the row ends before it. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
