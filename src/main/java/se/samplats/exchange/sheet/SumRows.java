package se.samplats.exchange.sheet;

import java.util.Collection;
import java.util.regex.Pattern;

/** Tells the row that sums a table from its rows: it begins with a word for it, and holds numbers and little else. */
final class SumRows {

    private static final Pattern WORD = Pattern.compile(
            "(?:del|slut|total)?summa|sum|totalt?|total|genomsnitt|medel(?:värde|tal)?|snitt|antal(?: \\p{L}+)?|grand total|average",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_NUMBER = 1_000;

    private SumRows() {}

    /**
     * @param written what is written in the row's cells, from the left
     * @param columns how many columns the table has
     */
    static boolean isOne(Collection<String> written, int columns) {
        return written.size() * 2 <= columns
                && isWord(written.iterator().next())
                && written.stream().skip(1).allMatch(SumRows::isNumber);
    }

    private static boolean isWord(String cell) {
        String word = cell.strip();
        String bare = word.endsWith(":") ? word.substring(0, word.length() - 1).stripTrailing() : word;
        return WORD.matcher(bare).matches();
    }

    /** Nobody reads a number that is longer than this. */
    private static boolean isNumber(String cell) {
        return cell.length() <= LONGEST_NUMBER
                && (Amounts.of(cell.replaceAll("[%\\s]+$", "")).isPresent()
                        || CellCheck.fault(cell).isPresent());
    }
}
