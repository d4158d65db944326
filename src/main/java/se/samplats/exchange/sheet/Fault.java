package se.samplats.exchange.sheet;

import java.util.List;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Text;

/**
 * A mistake in a sheet. What the cell holds is never repeated.
 *
 * @param file the file's name as it was sent, with the sheet's name where a workbook has several
 * @param row the row as the spreadsheet numbers it: the headers are row 1
 * @param column the column's header; empty when it concerns the whole row or file
 * @param key the sentence, in a text bundle
 * @param arguments what the sentence speaks of
 */
public record Fault(String file, int row, String column, String key, List<String> arguments) {

    public String in(Language language) {
        return new Text(key, List.copyOf(arguments)).in(language);
    }
}
