package se.samplats.exchange.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.samplats.platform.http.CleanTexts;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;

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

    /** As spreadsheets show a number that has more digits than they keep. */
    private static final Pattern MADE_NUMBER = Pattern.compile("\\d(?:[.,]\\d+)?[Ee]\\+\\d+");

    /** Marks of direction around what was copied from another program: they say nothing, and are left out where the cell is read. */
    private static final Pattern MARKS = Pattern.compile("^[\\u200e\\u200f]+|[\\u200e\\u200f]+$");

    private static final int LONGEST_SHOWN = 60;

    private CellCheck() {}

    /** The line that says what a spreadsheet made of an id. */
    static Optional<String> idFault(String text) {
        if (Days.isMadeOfAnId(text)) {
            return Optional.of("text-became-day");
        }
        return MADE_NUMBER.matcher(text).matches() ? Optional.of("id-became-number") : Optional.empty();
    }

    /** So much of a cell as is shown beside a mistake. */
    static String beginning(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_SHOWN, text.codePointCount(0, text.length())));
        return text.substring(0, end) + (end < text.length() ? "…" : "");
    }

    /** The line that says what the cell holds that nobody may keep or repeat. */
    static Optional<String> unclean(String cell) {
        try {
            CleanTexts.check("", MARKS.matcher(cell).replaceAll(""));
            return Optional.empty();
        } catch (Refusal personalNumber) {
            return Optional.of("personal-number");
        } catch (Invalid unseen) {
            return Optional.of("control-character");
        }
    }

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
