package se.samplats.platform.kernel;

/**
 * A text that a spreadsheet program would take for a formula gets an apostrophe before it, which such programs read as
 * "this is text" (CSV injection). Reading takes the apostrophe away again.
 */
public final class Formulas {

    private static final String STARTS = "=+-@\t\r";

    private Formulas() {}

    public static String harmless(String text) {
        return hidesFormula(text) ? "'" + text : text;
    }

    public static String restored(String cell) {
        return cell.startsWith("'") && hidesFormula(cell) ? cell.substring(1) : cell;
    }

    /** Whether a formula begins after whatever apostrophes there are. */
    private static boolean hidesFormula(String text) {
        String bare = text.replaceFirst("^'+", "");
        return !bare.isEmpty() && STARTS.indexOf(bare.charAt(0)) >= 0;
    }
}
