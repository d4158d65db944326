package se.samplats.exchange.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Separated text, as spreadsheet programs write it: in one of the {@link Encodings}; semicolons, commas or tabs, as the first line says
 * ({@code sep=;}), or whichever makes headers of one of the first rows.
 */
final class CsvFiles {

    /** Excel's own first line, which it does not show as a row. */
    private static final Pattern SEPARATOR = Pattern.compile("\"?sep=(?<c>[^\\r\\n])\"?[;,\\t]*(?:\\r\\n|\\r|\\n|$)");

    private static final String TEXT_FORMULA = "=\"";
    private static final char[] SEPARATORS = {';', ',', '\t', '|'};

    private CsvFiles() {}

    static void read(Upload upload, Grid grid) {
        Optional<String> decoded = Encodings.text(upload.content());
        if (decoded.isEmpty()) {
            grid.refuse(1, "unknown-encoding");
            return;
        }
        Matcher said = SEPARATOR.matcher(decoded.get());
        boolean isSaid = said.lookingAt();
        String text = isSaid ? decoded.get().substring(said.end()) : decoded.get();
        char separator = isSaid ? said.group("c").charAt(0) : separator(text, grid);
        int row = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                row++;
                if (!grid.take(row(row, records.next()))) {
                    return;
                }
            }
        } catch (UncheckedIOException | IOException | IllegalStateException | IllegalArgumentException unreadable) {
            grid.refuse(row + 1, "quotes-open");
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static WrittenRow row(int number, CSVRecord row) {
        return WrittenRow.of(
                number, Arrays.stream(row.values()).map(CsvFiles::cell).toList());
    }

    /** Texts are kept from being taken for numbers as formulas: {@code ="0123"}. */
    private static String cell(String written) {
        if (written.length() <= TEXT_FORMULA.length() || !written.startsWith(TEXT_FORMULA) || !written.endsWith("\"")) {
            return written;
        }
        String text = written.substring(TEXT_FORMULA.length(), written.length() - 1);
        return text.replace("\"\"", "").contains("\"") ? written : text.replace("\"\"", "\"");
    }

    private static char separator(String text, Grid grid) {
        String written = text.stripLeading();
        for (char separator : SEPARATORS) {
            if (written.indexOf(separator) >= 0 && makesHeaders(separator, written, grid)) {
                return separator;
            }
        }
        return SEPARATORS[0];
    }

    private static boolean makesHeaders(char separator, String text, Grid grid) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
            Iterator<CSVRecord> records = parser.iterator();
            int written = 0;
            while (written < Grid.MOST_TITLES && records.hasNext()) {
                WrittenRow row = row(1, records.next());
                if (!row.isBlank() && grid.isHeader(row)) {
                    return true;
                }
                written += row.isBlank() ? 0 : 1;
            }
            return false;
        } catch (UncheckedIOException | IOException | IllegalStateException unreadable) {
            return false;
        }
    }
}
