package se.samplats.exchange.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sheet of a known kind, not yet understood.
 *
 * @param columns where each known column is, by its name
 * @param header the headers as they stand
 * @param rows the rows below the headers, without empty ones
 */
public record Sheet(String file, SheetKind kind, Map<String, Integer> columns, List<String> header, List<Line> rows) {

    /**
     * @param number the row as the spreadsheet numbers it
     * @param cells the cells, as many as there are headers
     * @param days which of them a workbook stores as days
     * @param hidden whether a filter or somebody hides the row
     */
    public record Line(int number, List<String> cells, Set<Integer> days, boolean hidden) {

        Line(int number, List<String> cells) {
            this(number, cells, Set.of(), false);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
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
