package se.samplats.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Workbooks (XLSX): each visible sheet with anything in it. Cells are read as a person sees them written. */
final class Workbooks {

    /** What a workbook may unpack to; a small file that grows without end is no spreadsheet. */
    private static final long MOST_BYTES = 300L << 20;

    /** How many files it may hold: one a sheet, and a dozen around them. */
    private static final int MOST_PARTS = 1_000;

    /** Spreadsheet programs count with so many digits; what stands beyond is the noise of binary fractions. */
    private static final MathContext PRECISION = new MathContext(15);

    private Workbooks() {}

    static boolean isOne(byte[] content) {
        return content.length > 4 && ReadableWorkbook.isOOXMLZipHeader(content);
    }

    static boolean isOldOne(byte[] content) {
        return content.length > 8 && ReadableWorkbook.isOLE2Header(content);
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
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            for (org.dhatim.fastexcel.reader.Sheet sheet : sheets) {
                Grid grid = grids.apply(sheets.size() == 1 ? null : sheet.getName());
                try (Stream<Row> rows = sheet.openStream()) {
                    Iterator<Row> each = rows.iterator();
                    boolean more = true;
                    while (more && each.hasNext()) {
                        Row row = each.next();
                        more = grid.take(row.getRowNum(), cells(row), false);
                    }
                }
                read.add(grid);
            }
        }
        return read;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean() ? "ja" : "nej";
        }
        if (cell.getType() == CellType.NUMBER && raw != null && !raw.isBlank()) {
            return isDay(cell) ? cell.asDate().toLocalDate().toString() : number(cell.asNumber());
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    private static String number(BigDecimal number) {
        BigDecimal round = number.round(PRECISION).stripTrailingZeros();
        return round.abs().precision() - round.scale() > 30 ? round.toString() : round.toPlainString();
    }

    /** Whether the cell's format shows a number as a day. */
    private static boolean isDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && ((id >= 14 && id <= 17) || id == 22)) {
            return true;
        }
        String format = cell.getDataFormatString();
        String bare = format == null ? "" : format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]", "");
        return bare.matches("(?i)(?s).*[yd].*");
    }
}
