package se.samplats.exchange.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.intake.Difference.Before;
import se.samplats.exchange.row.Reference;
import se.samplats.exchange.row.SheetRow;
import se.samplats.exchange.sheet.SheetKind;

/**
 * A row that a delivery changes, cell by cell.
 *
 * @param kind the kind of sheet, by its code
 * @param row the row as the spreadsheet numbers it
 * @param name what the row is called: its first cell, and its case
 * @param cells those that differ; none where the row is a municipality's own, which whoever hands in sheets may not read
 */
record RowChange(String kind, String file, int row, String name, List<CellChange> cells) {

    /** @param was what is stored now; empty where nothing is */
    record CellChange(String column, String was, String becomes) {}

    static <R extends SheetRow> Stream<RowChange> of(SheetKind kind, Difference<R> difference, Reference reference) {
        return difference.before().stream().map(before -> of(kind, before, reference));
    }

    private static <R extends SheetRow> RowChange of(SheetKind kind, Before<R> before, Reference reference) {
        R now = before.now().value();
        List<String> headers = kind.allHeaders();
        List<@Nullable Object> fresh = now.allCells(reference);
        List<CellChange> cells = new ArrayList<>();
        if (before.was().fromSheet()) {
            List<@Nullable Object> old = before.was().row().allCells(reference);
            for (int i = 0; i < headers.size(); i++) {
                if (!Objects.equals(old.get(i), fresh.get(i))) {
                    cells.add(new CellChange(headers.get(i), written(old.get(i)), written(fresh.get(i))));
                }
            }
        }
        return new RowChange(kind.code(), before.now().file(), before.now().row(), name(headers, fresh), cells);
    }

    private static String name(List<String> headers, List<@Nullable Object> cells) {
        int reference = headers.indexOf("arendereferens");
        String name = reference < 0 ? "" : written(cells.get(reference));
        return name.isEmpty() ? written(cells.get(0)) : name;
    }

    private static String written(@Nullable Object cell) {
        if (cell instanceof Boolean yes) {
            return yes ? "ja" : "nej";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        return cell == null ? "" : cell.toString();
    }
}
