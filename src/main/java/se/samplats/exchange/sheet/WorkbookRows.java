package se.samplats.exchange.sheet;

import java.io.IOException;
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

    /** Hears a row, counted from 1, and its cells by their columns, counted from 0; says whether to go on. */
    interface Taker {
        boolean take(int row, SortedMap<Integer, String> written);
    }

    void each(Taker taker) throws XMLStreamException, IOException {
        int row = 0;
        boolean more = true;
        for (String name = xml.next("sheetData"); more && name != null; name = xml.next("sheetData")) {
            if (name.equals("row")) {
                String number = xml.attribute("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                mustBeWithin(row, MOST_ROWS);
                more = taker.take(row, cells());
            }
        }
    }

    private SortedMap<Integer, String> cells() throws XMLStreamException, IOException {
        SortedMap<Integer, String> written = new TreeMap<>();
        int column = 0;
        for (String name = xml.next("row"); name != null; name = xml.next("row")) {
            if (name.equals("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : column(reference);
                mustBeWithin(column, MOST_COLUMNS);
                String text = cell(xml.attribute("t"), xml.attribute("s"));
                if (!text.isBlank()) {
                    written.put(column - 1, text);
                }
            }
        }
        return written;
    }

    private String cell(@Nullable String type, @Nullable String format) throws XMLStreamException {
        String text = "";
        for (String name = xml.next("c"); name != null; name = xml.next("c")) {
            if (name.equals("v")) {
                text = texts.shown(type, format, xml.text());
            } else if (name.equals("is")) {
                text = xml.text("is");
            }
        }
        return text;
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
