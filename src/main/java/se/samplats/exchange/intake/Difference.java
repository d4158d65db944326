package se.samplats.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.row.StoredRow;
import se.samplats.exchange.sheet.ReadRow;
import se.samplats.exchange.sheet.SheetKind;

/**
 * What a delivery makes of what is stored.
 *
 * @param before the changed rows as they were
 */
record Difference<R>(List<R> inserted, List<StoredRow<R>> changed, List<Before<R>> before, int unchanged) {

    /** A row of a sheet that differs from what is stored. */
    record Before<R>(StoredRow<R> was, ReadRow<R> now) {}

    static <R> Difference<R> of(List<ReadRow<R>> entries, Function<R, @Nullable StoredRow<R>> stored) {
        List<R> inserted = new ArrayList<>();
        List<StoredRow<R>> changed = new ArrayList<>();
        List<Before<R>> before = new ArrayList<>();
        int unchanged = 0;
        for (ReadRow<R> entry : entries) {
            R row = entry.value();
            StoredRow<R> was = stored.apply(row);
            if (was == null) {
                inserted.add(row);
            } else if (was.row().equals(row)) {
                unchanged++;
            } else {
                changed.add(new StoredRow<>(was.id(), row));
                before.add(new Before<>(was, entry));
            }
        }
        return new Difference<>(inserted, changed, before, unchanged);
    }

    Change as(SheetKind kind) {
        return new Change(kind.code(), inserted.size(), changed.size(), unchanged);
    }

    /** @param kind the kind of sheet, by its code */
    record Change(String kind, int inserted, int changed, int unchanged) {}
}
