package se.samplats.intake;

/**
 * A text that a spreadsheet program would take for a formula gets an apostrophe before it, which such programs read as
 * "this is text" (CSV injection). Reading takes the apostrophe away again.
 */
final class Formulas {

    private static final String STARTS = "=+-@\t\r";

    private Formulas() {}

    static String harmless(String text) {
        return hidesFormula(text) ? "'" + text : text;
    }

    static String restored(String cell) {
        return cell.startsWith("'") && hidesFormula(cell) ? cell.substring(1) : cell;
    }

    /** Whether a formula begins after whatever apostrophes there are. */
    private static boolean hidesFormula(String text) {
        String bare = text.replaceFirst("^'+", "");
        return !bare.isEmpty() && STARTS.indexOf(bare.charAt(0)) >= 0;
    }
}
