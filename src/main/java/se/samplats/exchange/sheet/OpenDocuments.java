package se.samplats.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Spreadsheets as LibreOffice keeps them (ODS): each visible sheet with anything in it, read as it streams. What is said to be repeated
 * is counted and never spread out, for a file of a few bytes may say that it repeats a row a million times.
 */
final class OpenDocuments {

    /** As many as a spreadsheet can have. */
    private static final int MOST_ROWS = 1_048_576;

    /** No table of ours is wider. */
    private static final int MOST_COLUMNS = 1_000;

    private static final int LONGEST_CELL = 32_767;

    private final XMLStreamReader xml;
    private final Function<@Nullable String, Grid> grids;
    private final Consumer<String> hidden;
    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<Grid> read = new ArrayList<>();

    private OpenDocuments(XMLStreamReader xml, Function<@Nullable String, Grid> grids, Consumer<String> hidden) {
        this.xml = xml;
        this.grids = grids;
        this.hidden = hidden;
    }

    static List<Grid> read(byte[] content, Function<@Nullable String, Grid> grids, Consumer<String> hidden)
            throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            ZipArchiveEntry part = zip.getEntry("content.xml");
            if (part == null) {
                throw new IOException("no content");
            }
            try (InputStream in = zip.getInputStream(part)) {
                OpenDocuments document = new OpenDocuments(XmlPart.reader(in), grids, hidden);
                document.sheets();
                return document.read;
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void sheets() throws XMLStreamException {
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (is("style")) {
                style = attribute("name", "");
            } else if (is("table-properties") && attribute("display", "true").equals("false")) {
                hiddenStyles.add(style);
            } else if (is("table")) {
                table();
            }
        }
    }

    private void table() throws XMLStreamException {
        String name = attribute("name", "");
        if (hiddenStyles.contains(attribute("style-name", ""))) {
            hidden.accept(name);
            skip();
            return;
        }
        Grid grid = grids.apply(name);
        read.add(grid);
        boolean more = true;
        int last = 0;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !is("table")) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (!is("table-row")) {
                if (!is("table-header-rows") && !is("table-row-group") && !is("table-rows")) {
                    skip();
                }
                continue;
            }
            if (!more) {
                skip();
                continue;
            }
            int times = repeated("number-rows-repeated");
            WrittenRow row = row(last + 1, grid);
            boolean isTooFar = !row.isBlank() && last + times > MOST_ROWS;
            more = isTooFar
                    ? grid.refuse(MOST_ROWS, "too-many-rows", Integer.toString(MOST_ROWS))
                    : grid.take(row, times);
            last = Math.min(MOST_ROWS, last + times);
        }
    }

    private WrittenRow row(int number, Grid grid) throws XMLStreamException {
        boolean isHidden = !attribute("visibility", "visible").equals("visible");
        SortedMap<Integer, String> cells = new TreeMap<>();
        Set<Integer> days = new HashSet<>();
        int column = 0;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !is("table-row")) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (!is("table-cell") && !is("covered-table-cell")) {
                skip();
                continue;
            }
            int times = repeated("number-columns-repeated");
            boolean isDay = attribute("value-type", "").equals("date");
            String text = cell();
            int until = Math.min(MOST_COLUMNS, column + times);
            if (!text.isBlank()) {
                grid.worthHolding(column, until).forEach(place -> {
                    cells.put(place, text);
                    if (isDay) {
                        days.add(place);
                    }
                });
            }
            column = until;
        }
        return new WrittenRow(number, cells, days, isHidden);
    }

    private String cell() throws XMLStreamException {
        OpenDocumentCell cell = OpenDocumentCell.of(xml);
        return cell.text(words());
    }

    /** What is written in the cell: its paragraphs, without notes and pictures beside them. */
    private String words() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int paragraphs = 0;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !(is("table-cell") || is("covered-table-cell"))) {
            if (xml.isStartElement() && is("p")) {
                words.append(paragraphs++ > 0 ? "\n" : "");
                paragraph(words);
            } else if (xml.isStartElement()) {
                skip();
            }
        }
        return words.toString();
    }

    private void paragraph(StringBuilder words) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                if (is("s")) {
                    words.append(" ".repeat(Math.min(number(attribute("c", "1")), room(words))));
                } else if (is("tab") || is("line-break")) {
                    words.append(is("tab") ? '\t' : '\n');
                }
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                words.append(xml.getText());
            }
        }
    }

    /** For spaces that the file only counts: a cell holds no more than this, and one that says so costs no more. */
    private static int room(StringBuilder words) {
        return Math.max(0, LONGEST_CELL - words.length());
    }

    /** To the end of the element that begins here. */
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    private boolean is(String name) {
        return xml.getLocalName().equals(name);
    }

    private int repeated(String attribute) {
        return Math.max(1, number(attribute(attribute, "1")));
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 1;
    }

    private String attribute(String name, String otherwise) {
        return OpenDocumentCell.attribute(xml, name, otherwise);
    }
}
