package se.samplats.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.sheet.Sheet.Line;

/** The cells of a workbook, as a person sees them written; of a formula its last value, as the workbook keeps it. */
final class StoredCells {

    /** Spreadsheet programs count with so many digits; what stands beyond is the noise of binary fractions. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final BigDecimal BEYOND_PRECISION = new BigDecimal("1e15");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 17, 22);
    private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 45, 46, 47);
    private static final Set<Integer> SHARES = Set.of(9, 10);

    private StoredCells() {}

    static Line line(Row row, int number) {
        List<String> cells = new ArrayList<>();
        Set<Integer> days = new HashSet<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell));
            if (cell != null && isNumber(cell) && isDay(cell)) {
                days.add(i);
            }
        }
        return new Line(number, cells, days.isEmpty() ? Set.of() : days, row.isHidden());
    }

    private static String text(Cell cell) {
        if (isNumber(cell)) {
            return shown(cell, (BigDecimal) cell.getValue());
        }
        if (cell.getValue() instanceof Boolean yes) {
            return yes ? "ja" : "nej";
        }
        if (cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
            return "=" + cell.getFormula();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    private static boolean isNumber(Cell cell) {
        return cell.getValue() instanceof BigDecimal;
    }

    private static String shown(Cell cell, BigDecimal number) {
        if (isDay(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        if (isTime(cell)) {
            LocalTime time = cell.asDate().toLocalTime();
            return time.format(CLOCK);
        }
        return isShare(cell) ? number(number.multiply(HUNDRED)).replace('.', ',') + " %" : number(number);
    }

    /** Without the noise of binary fractions; of more digits than are kept, as spreadsheets show it. */
    static String number(BigDecimal number) {
        BigDecimal round = number.round(PRECISION).stripTrailingZeros();
        boolean plain = round.abs().compareTo(BEYOND_PRECISION) < 0 && round.scale() < 30;
        return plain ? round.toPlainString() : round.round(PRECISION).toString();
    }

    /** Whether the cell's format shows a number as a day. */
    private static boolean isDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        return (id != null && DAYS.contains(id))
                || bare(cell).matches("(?is).*[yd].*")
                || bare(cell).matches("(?i)m+[-/. ]*");
    }

    private static boolean isTime(Cell cell) {
        Integer id = cell.getDataFormatId();
        return (id != null && TIMES.contains(id)) || bare(cell).matches("(?is).*(?:h|ss).*");
    }

    private static boolean isShare(Cell cell) {
        Integer id = cell.getDataFormatId();
        return (id != null && SHARES.contains(id)) || bare(cell).contains("%");
    }

    /** The format without the words that it puts around a value. */
    private static String bare(Cell cell) {
        @Nullable String format = cell.getDataFormatString();
        return format == null ? "" : format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]", "");
    }
}
