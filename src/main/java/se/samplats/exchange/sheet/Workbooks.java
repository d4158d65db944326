package se.samplats.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Workbooks (XLSX): each visible sheet with anything in it. */
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
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            List<org.dhatim.fastexcel.reader.Sheet> all = workbook.getSheets().toList();
            List<org.dhatim.fastexcel.reader.Sheet> sheets = all.stream()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            for (org.dhatim.fastexcel.reader.Sheet sheet : sheets) {
                Grid grid = grids.apply(sheets.size() == 1 ? null : sheet.getName());
                fill(grid, sheet);
                read.add(grid);
            }
            all.stream().filter(sheet -> !sheets.contains(sheet)).forEach(sheet -> hidden.accept(sheet.getName()));
        }
        return read;
    }

    /** A file need not number its rows: then they are counted. */
    private static void fill(Grid grid, org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            boolean more = true;
            int last = 0;
            while (more && each.hasNext()) {
                Row row = each.next();
                last = Math.max(row.getRowNum(), last + 1);
                more = grid.take(StoredCells.line(row, last));
            }
        }
    }
}
