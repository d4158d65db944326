package se.samplats.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.sheet.Sheet.Line;

/**
 * Spreadsheets as LibreOffice keeps them (ODS): each visible sheet with anything in it, read as it streams. What is said to be repeated
 * is counted and never spread out, for a file of a few bytes may say that it repeats a row a million times.
 */
final class OpenDocuments {

    /** As many as a spreadsheet can have. */
    private static final int MOST_ROWS = 1_048_576;

    /** No table of ours is wider. */
    private static final int MOST_COLUMNS = 1_000;

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
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("content.xml")) {
                    OpenDocuments document =
                            new OpenDocuments(factory().createXMLStreamReader(kept(zip)), grids, hidden);
                    document.sheets();
                    return document.read;
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        throw new IOException("no content");
    }

    /** Of a document nothing is fetched from elsewhere, and nothing is defined in it. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The reader of XML closes what it has read; the archive is closed by whoever opened it. */
    private static InputStream kept(InputStream zip) {
        return new FilterInputStream(zip) {
            @Override
            public void close() {
                // left open on purpose
            }
        };
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
            int times = repeated("number-rows-repeated");
            Line line = row(last + 1);
            for (int i = 0; more && i < times && !line.isBlank(); i++) {
                more = last + i < MOST_ROWS
                        ? grid.take(new Line(last + 1 + i, line.cells(), line.days(), line.hidden()))
                        : grid.refuse(MOST_ROWS, "too-many-rows", Integer.toString(MOST_ROWS));
            }
            last = Math.min(MOST_ROWS, last + times);
        }
    }

    private Line row(int number) throws XMLStreamException {
        boolean isHidden = !attribute("visibility", "visible").equals("visible");
        List<String> cells = new ArrayList<>();
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
            for (int i = column; !text.isBlank() && i < Math.min(MOST_COLUMNS, column + times); i++) {
                while (cells.size() < i) {
                    cells.add("");
                }
                cells.add(text);
                if (isDay) {
                    days.add(i);
                }
            }
            column = Math.min(MOST_COLUMNS, column + times);
        }
        return new Line(number, cells, days, isHidden);
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
                    words.append(" ".repeat(Math.min(MOST_COLUMNS, number(attribute("c", "1")))));
                } else if (is("tab") || is("line-break")) {
                    words.append(is("tab") ? '\t' : '\n');
                }
            } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                words.append(xml.getText());
            }
        }
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
