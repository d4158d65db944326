package se.samplats.steering.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Formulas;

/** A table as spreadsheet programs open it. What the page hides, the file hides in the same words. */
final class TableFile {

    private static final char MARK = '\ufeff';

    private TableFile() {}

    /** The Swedish way: semicolons, decimal comma, CRLF. */
    static String csv(DataTable table) {
        StringBuilder text = new StringBuilder().append(MARK);
        line(text, table.headings().stream().map(DataTable.Heading::inFile).toList());
        table.lines()
                .forEach(row -> line(
                        text, row.figures().stream().map(TableFile::written).toList()));
        return text.toString();
    }

    static void workbook(DataTable table, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Samplats", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(table.id());
            sheet.freezePane(0, 1);
            for (int column = 0; column < table.headings().size(); column++) {
                sheet.value(0, column, table.headings().get(column).inFile());
            }
            for (int row = 0; row < table.lines().size(); row++) {
                List<Figure> figures = table.lines().get(row).figures();
                for (int column = 0; column < figures.size(); column++) {
                    put(sheet, row + 1, column, figures.get(column));
                }
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Figure figure) {
        if (figure.value() instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.inlineString(row, column, Formulas.harmless(figure.text()));
        }
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(TableFile::quoted).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String written(Figure figure) {
        @Nullable Object value = figure.value();
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString().replace('.', ',')
                : value instanceof Number number ? number.toString() : Formulas.harmless(figure.text());
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
