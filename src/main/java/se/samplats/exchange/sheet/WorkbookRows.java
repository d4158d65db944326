package se.samplats.exchange.sheet;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a workbook's sheet, each with the cells in which something is written. What it costs follows from what stands in the
 * file, not from how far out a cell says that it is.
 */
final class WorkbookRows {

    /** The last column and row of the format: XFD1048576. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int MOST_ROWS = 1_048_576;
    private static final int LETTERS = 26;

    private final XmlPart xml;
    private final CellTexts texts;

    WorkbookRows(XmlPart xml, CellTexts texts) {
        this.xml = xml;
        this.texts = texts;
    }

    /** Hears a row and says whether to go on. */
    interface Taker {
        boolean take(WrittenRow row);
    }

    /** A file need not number its rows: then they are counted. */
    void each(Taker taker) throws XMLStreamException, IOException {
        int row = 0;
        boolean more = true;
        for (String name = xml.next("sheetData"); more && name != null; name = xml.next("sheetData")) {
            if (name.equals("row")) {
                String number = xml.attribute("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                mustBeWithin(row, MOST_ROWS);
                more = taker.take(row(row, isTrue(xml.attribute("hidden"))));
            }
        }
    }

    private WrittenRow row(int number, boolean hidden) throws XMLStreamException, IOException {
        SortedMap<Integer, String> written = new TreeMap<>();
        Set<Integer> days = new HashSet<>();
        int column = 0;
        for (String name = xml.next("row"); name != null; name = xml.next("row")) {
            if (name.equals("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : column(reference);
                mustBeWithin(column, MOST_COLUMNS);
                CellTexts.Shown shown = cell(xml.attribute("t"), xml.attribute("s"));
                if (!shown.text().isBlank()) {
                    written.put(column - 1, shown.text());
                }
                if (shown.day()) {
                    days.add(column - 1);
                }
            }
        }
        return new WrittenRow(number, written, days, hidden);
    }

    /** Of a formula its last value, as the workbook keeps it; the formula itself where it keeps none. */
    private CellTexts.Shown cell(@Nullable String type, @Nullable String format) throws XMLStreamException {
        CellTexts.Shown shown = CellTexts.Shown.NOTHING;
        String formula = null;
        for (String name = xml.next("c"); name != null; name = xml.next("c")) {
            if (name.equals("v")) {
                shown = texts.shown(type, format, xml.text());
            } else if (name.equals("is")) {
                shown = CellTexts.Shown.text(xml.text("is"));
            } else if (name.equals("f")) {
                formula = xml.text();
            }
        }
        boolean isKept = !shown.text().isEmpty() || "str".equals(type);
        return formula == null || isKept ? shown : CellTexts.Shown.text("=" + formula);
    }

    private static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    /** The column of a reference such as {@code AB12}, counted from 1. */
    private static int column(String reference) throws IOException {
        int column = 0;
        for (int i = 0; i < reference.length() && isLetter(reference.charAt(i)); i++) {
            column = column * LETTERS + (reference.charAt(i) - 'A' + 1);
            mustBeWithin(column, MOST_COLUMNS);
        }
        return column;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    private static void mustBeWithin(int number, int most) throws IOException {
        if (number < 1 || number > most) {
            throw new IOException("no cell of a spreadsheet");
        }
    }
}
