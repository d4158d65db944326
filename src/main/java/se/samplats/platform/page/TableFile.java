package se.samplats.platform.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Formulas;

/**
 * A table as spreadsheet programs open it: the Swedish way (semicolons, decimal comma, CRLF), or as a workbook. No text of it is a
 * formula.
 *
 * @param name what the sheet of the workbook is called
 * @param rows numbers, days and texts; null for an empty cell
 */
public record TableFile(String name, List<String> headings, List<List<@Nullable Object>> rows) {

    private static final char MARK = '\ufeff';

    public byte[] csv() {
        StringBuilder text = new StringBuilder().append(MARK);
        line(text, headings);
        rows.forEach(row -> line(text, row.stream().map(TableFile::written).toList()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] workbook() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(content, "Samplats", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            sheet.freezePane(0, 1);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(sheet, row + 1, column, rows.get(row).get(column));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return content.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.inlineString(row, column, Formulas.harmless(value.toString()));
        }
    }

    private static String written(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (value instanceof Number number) {
            return number.toString();
        }
        return value == null ? "" : Formulas.harmless(value.toString());
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(TableFile::quoted).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
