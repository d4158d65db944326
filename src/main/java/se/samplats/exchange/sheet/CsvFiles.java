package se.samplats.exchange.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.samplats.exchange.sheet.Sheet.Line;

/**
 * Separated text, as spreadsheet programs write it: in one of the {@link Encodings}; semicolons, commas or tabs, as the first line says
 * ({@code sep=;}), or whichever makes headers of one of the first rows.
 */
final class CsvFiles {

    /** Excel's own first line, which it does not show as a row. */
    private static final Pattern SEPARATOR = Pattern.compile("\"?sep=(?<c>[^\\r\\n])\"?[;,\\t]*(?:\\r\\n|\\r|\\n|$)");

    /** How a text is kept from being taken for a number. */
    private static final Pattern TEXT_FORMULA = Pattern.compile("=\"(?<t>(?:[^\"]|\"\")*)\"");

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
                if (!grid.take(new Line(row, cells(records.next())))) {
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

    private static List<String> cells(CSVRecord row) {
        return Arrays.stream(row.values()).map(CsvFiles::cell).toList();
    }

    private static String cell(String written) {
        Matcher text = TEXT_FORMULA.matcher(written);
        return text.matches() ? text.group("t").replace("\"\"", "\"") : written;
    }

    static char separator(String text, Grid grid) {
        for (char separator : SEPARATORS) {
            if (makesHeaders(separator, text, grid)) {
                return separator;
            }
        }
        return ';';
    }

    private static boolean makesHeaders(char separator, String text, Grid grid) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
            Iterator<CSVRecord> records = parser.iterator();
            for (int row = 1; row <= Grid.LAST_HEADER_ROW && records.hasNext(); row++) {
                if (grid.isHeader(cells(records.next()))) {
                    return true;
                }
            }
            return false;
        } catch (UncheckedIOException | IOException | IllegalStateException unreadable) {
            return false;
        }
    }
}
