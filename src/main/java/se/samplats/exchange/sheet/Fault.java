package se.samplats.exchange.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Text;

/**
 * A mistake in a sheet, or something to know about it.
 *
 * @param file the file's name as it was sent, with the sheet's name where a workbook has several
 * @param row the row as the spreadsheet numbers it
 * @param column the column's header; empty when it concerns the whole row or file
 * @param key the sentence, in a text bundle
 * @param arguments what the sentence speaks of
 * @param value the beginning of what the cell holds, kept for a day; null where it holds nothing, or what nobody may repeat
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        String file,
        int row,
        String column,
        String key,
        List<String> arguments,
        @Nullable String value) {

    public String in(Language language) {
        return new Text(key, List.copyOf(arguments)).in(language);
    }
}
