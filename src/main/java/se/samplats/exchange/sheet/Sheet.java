package se.samplats.exchange.sheet;

import java.util.List;
import java.util.Map;

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
     */
    public record Line(int number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
