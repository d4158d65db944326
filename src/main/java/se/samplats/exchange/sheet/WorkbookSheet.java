package se.samplats.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Formulas;

/** A workbook with one sheet: days are days, numbers are numbers, and a text is never a formula, here or saved as CSV. */
public final class WorkbookSheet implements OutgoingSheet {

    private static final int ROWS_IN_MEMORY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    public WorkbookSheet(SheetKind kind, OutputStream out) throws IOException {
        this.workbook = new Workbook(out, "Samplats", "1.0");
        this.sheet = workbook.newWorksheet(kind.code());
        sheet.freezePane(0, 1);
        add(List.copyOf(kind.headers()));
    }

    @Override
    public void add(List<@Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void put(int column, @Nullable Object cell) {
        if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Boolean yes) {
            sheet.value(row, column, yes ? "ja" : "nej");
        } else if (cell != null) {
            sheet.inlineString(row, column, Formulas.harmless(cell.toString()));
        }
    }
}
