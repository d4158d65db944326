package se.samplats.exchange.sheet;

import java.util.List;
import java.util.regex.Pattern;
import se.samplats.exchange.sheet.Sheet.Line;

/** Tells the row that sums a table from its rows: it begins with a word for it, and holds numbers and little else. */
final class SumRows {

    private static final Pattern WORD = Pattern.compile(
            "(?:del|slut|total)?summa|sum|totalt?|total|genomsnitt|medel(?:värde|tal)?|snitt|antal(?: \\p{L}+)?|grand total|average",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SumRows() {}

    /** @param columns how many columns the table has */
    static boolean isOne(Line line, int columns) {
        List<String> filled =
                line.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() * 2 <= columns
                && WORD.matcher(filled.get(0).strip().replaceAll("\\s*:$", "")).matches()
                && filled.stream().skip(1).allMatch(SumRows::isNumber);
    }

    private static boolean isNumber(String cell) {
        return Amounts.of(cell.replaceAll("[%\\s]+$", "")).isPresent()
                || CellCheck.fault(cell).isPresent();
    }
}
