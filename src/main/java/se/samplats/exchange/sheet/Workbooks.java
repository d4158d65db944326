package se.samplats.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32;
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

    private Workbooks() {}

    /**
     * Counts what each part unpacks to, for what a part says of its own size may be a lie. A part whose sum is not what it says was
     * damaged on the way, and what it holds may look right and be wrong.
     */
    static boolean isTooLarge(byte[] content) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                return true;
            }
            for (ZipArchiveEntry entry : parts) {
                CRC32 sum = new CRC32();
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        sum.update(buffer, 0, read);
                        total += read;
                        if (total > MOST_BYTES) {
                            return true;
                        }
                    }
                }
                if (sum.getValue() != entry.getCrc()) {
                    throw new IOException("a part is damaged");
                }
            }
        }
        return false;
    }

    /**
     * @param grids makes the grid of a sheet by its name; without a name where only one is to be seen
     * @param hidden hears the name of each sheet that is hidden, and not read
     */
    static List<Grid> read(byte[] content, Function<@Nullable String, Grid> grids, Consumer<String> hidden)
            throws IOException {
        List<Grid> read = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            WorkbookParts parts = WorkbookParts.of(zip);
            List<WorkbookParts.Named> all = parts.sheets();
            CellTexts texts = parts.texts();
            long visible = all.stream().filter(WorkbookParts.Named::visible).count();
            for (WorkbookParts.Named sheet : all) {
                if (!sheet.visible()) {
                    hidden.accept(sheet.name());
                    continue;
                }
                Grid grid = grids.apply(visible == 1 ? null : sheet.name());
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
