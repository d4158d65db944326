package se.samplats.exchange.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Separated text, as spreadsheet programs write it: UTF-8 or UTF-16 where the file says so or it can be nothing else,
 * Windows-1252 otherwise; semicolons, commas or tabs, whichever the first line has most of.
 */
final class CsvFiles {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CsvFiles() {}

    static void read(Upload upload, Grid grid) {
        String text = text(upload.content());
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        int row = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                row++;
                if (!grid.take(row, List.of(records.next().values()))) {
                    return;
                }
            }
        } catch (UncheckedIOException | IOException | IllegalStateException unreadable) {
            grid.refuse(row + 1, "quotes-open");
        }
    }

    static String text(byte[] content) {
        String text = decoded(content);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String decoded(byte[] content) {
        if (content.length >= 2 && (content[0] == (byte) 0xff) && content[1] == (byte) 0xfe) {
            return new String(content, StandardCharsets.UTF_16LE);
        }
        if (content.length >= 2 && content[0] == (byte) 0xfe && content[1] == (byte) 0xff) {
            return new String(content, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    static char separator(String text) {
        int[] counts = new int[128];
        boolean quoted = false;
        boolean written = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r') && written) {
                break;
            } else if (!quoted && c < counts.length) {
                counts[c]++;
            }
            written = written || !Character.isWhitespace(c);
        }
        char most = ';';
        for (char candidate : new char[] {',', '\t'}) {
            most = counts[candidate] > counts[most] ? candidate : most;
        }
        return most;
    }
}
