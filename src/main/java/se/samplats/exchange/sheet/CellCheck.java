package se.samplats.exchange.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What no cell of any column may hold: an error, a formula whose value the file does not tell, text in the wrong encoding. */
final class CellCheck {

    /** As Excel shows them in English and in Swedish, and LibreOffice. */
    private static final Set<String> ERRORS = Set.of(
            "#REF!",
            "#N/A",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NULL!",
            "#NUM!",
            "#SPILL!",
            "#CALC!",
            "#GETTING_DATA",
            "#FIELD!",
            "#BLOCKED!",
            "#UNKNOWN!",
            "#CONNECT!",
            "#REFERENS!",
            "#SAKNAS!",
            "#SAKNAS",
            "#VÄRDEFEL!",
            "#DIVISION/0!",
            "#NAMN?",
            "#SKÄRNING!",
            "#OGILTIGT!",
            "#SPILL",
            "#BERÄKNA!",
            "#PYTHON!");

    private static final Pattern LIBRE_OFFICE_ERROR = Pattern.compile("(?:Err|Fel):\\d{3}");
    private static final Pattern TOO_NARROW = Pattern.compile("#{3,}");

    private CellCheck() {}

    /** The line that says what is wrong with it. */
    static Optional<String> fault(String cell) {
        String text = cell.strip();
        if (ERRORS.contains(text.toUpperCase(Locale.ROOT))
                || LIBRE_OFFICE_ERROR.matcher(text).matches()
                || TOO_NARROW.matcher(text).matches()) {
            return Optional.of("error-cell");
        }
        if (text.startsWith("=")) {
            return Optional.of("formula-without-value");
        }
        return GarbledText.isIn(text) ? Optional.of("garbled") : Optional.empty();
    }
}
