package se.samplats.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Workbooks (XLSX): each visible sheet with anything in it. Cells are read as a person sees them written. */
final class Workbooks {

    /** What a workbook may unpack to; a small file that grows without end is no spreadsheet. */
    private static final long MOST_BYTES = 300L << 20;

    /** How many files it may hold: one a sheet, and a dozen around them. */
    private static final int MOST_PARTS = 1_000;

    private static final int[] PACKED = {'P', 'K', 3, 4};
    private static final int[] OLD = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};

    private Workbooks() {}

    static boolean isOne(byte[] content) {
        return beginsWith(content, PACKED);
    }

    static boolean isOldOne(byte[] content) {
        return beginsWith(content, OLD);
    }

    private static boolean beginsWith(byte[] content, int[] mark) {
        if (content.length <= mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Counts what each part unpacks to, for what a part says of its own size may be a lie. */
    static boolean isTooLarge(byte[] content) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                return true;
            }
            for (ZipArchiveEntry entry : parts) {
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        total += read;
                        if (total > MOST_BYTES) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** @param grids makes the grid of a sheet by its name; without a name where there is only one sheet */
    static List<Grid> read(byte[] content, Function<@Nullable String, Grid> grids) throws IOException {
        List<Grid> read = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            WorkbookParts parts = WorkbookParts.of(zip);
            List<WorkbookParts.Named> sheets = parts.visibleSheets();
            CellTexts texts = parts.texts();
            for (WorkbookParts.Named sheet : sheets) {
                Grid grid = grids.apply(sheets.size() == 1 ? null : sheet.name());
                try (XmlPart rows = parts.open(sheet.part())) {
                    new WorkbookRows(rows, texts).each(grid::take);
                }
                read.add(grid);
            }
        } catch (XMLStreamException unreadable) {
            throw new IOException(unreadable);
        }
        return read;
    }
}
