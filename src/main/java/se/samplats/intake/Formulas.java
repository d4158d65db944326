package se.samplats.intake;

/**
 * A text that a spreadsheet program would take for a formula gets an apostrophe before it, which such programs read as
 * "this is text" (CSV injection). Reading takes the apostrophe away again.
 */
final class Formulas {

    private static final String STARTS = "=+-@\t\r";

    private Formulas() {}

    static String harmless(String text) {
        return startsFormula(text, 0) ? "'" + text : text;
    }

    static String restored(String cell) {
        return cell.startsWith("'") && startsFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean startsFormula(String text, int at) {
        return text.length() > at && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
