package se.samplats.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.samplats.platform.page.TableReader;

/** Tables that are of no kind that the municipalities hand over: a text with semicolons, tabs or commas, or a workbook's first sheet to be seen. */
@ApplicationScoped
public class PlainTables implements TableReader {

    @Override
    public List<List<String>> rows(byte[] content, int most) throws IOException {
        try {
            return switch (FileFormat.of(content)) {
                case TEXT -> text(content, most);
                case WORKBOOK -> workbook(content, most);
                default -> throw new IOException("no table");
            };
        } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException broken) {
            throw new IOException(broken);
        }
    }

    private static List<List<String>> text(byte[] content, int most) throws IOException {
        String text = Encodings.text(content).orElseThrow(() -> new IOException("no known encoding"));
        String first = text.lines().findFirst().orElse("");
        char separator = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                add(rows, row.toList(), most);
            }
        }
        return rows;
    }

    private static List<List<String>> workbook(byte[] content, int most) throws IOException {
        if (Workbooks.isTooLarge(content)) {
            throw new IOException("unpacks to too much");
        }
        List<List<String>> rows = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            WorkbookParts parts = WorkbookParts.of(zip);
            CellTexts texts = parts.texts();
            for (WorkbookParts.Named sheet : parts.sheets()) {
                if (sheet.visible()) {
                    try (XmlPart xml = parts.open(sheet.part())) {
                        new WorkbookRows(xml, texts).each(row -> rows.size() <= most && take(rows, row, most));
                    }
                    break;
                }
            }
        } catch (XMLStreamException unreadable) {
            throw new IOException(unreadable);
        }
        mustBeWithin(rows, most);
        return rows;
    }

    /** Rows that are not in the file are blank, so that each has its number. */
    private static boolean take(List<List<String>> rows, WrittenRow row, int most) {
        while (rows.size() < row.number() - 1 && rows.size() <= most) {
            rows.add(List.of());
        }
        SortedMap<Integer, String> cells = row.cells();
        List<String> all = new ArrayList<>();
        cells.forEach((column, text) -> {
            while (all.size() < column) {
                all.add("");
            }
            all.add(text.strip());
        });
        rows.add(all);
        return true;
    }

    private static void add(List<List<String>> rows, List<String> row, int most) throws IOException {
        rows.add(row.stream().map(String::strip).toList());
        mustBeWithin(rows, most);
    }

    private static void mustBeWithin(List<List<String>> rows, int most) throws IOException {
        if (rows.size() > most) {
            throw new IOException("more than " + most + " rows");
        }
    }
}
