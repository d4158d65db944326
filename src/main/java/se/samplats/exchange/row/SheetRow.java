package se.samplats.exchange.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a sheet, understood. Two that are equal say the same, however they were written. */
public interface SheetRow {

    /**
     * The row as it is handed out again, in the order of the kind's columns: texts, {@code LocalDate}s, whole numbers,
     * {@code BigDecimal}s and yes or no.
     */
    List<@Nullable Object> cells(Reference reference);

    /** The same, with the columns that are read and never handed out. */
    default List<@Nullable Object> allCells(Reference reference) {
        return cells(reference);
    }
}
