package se.samplats.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.row.Kept;
import se.samplats.exchange.sheet.Entry;
import se.samplats.exchange.sheet.SheetKind;

/** What a delivery makes of what is stored. */
record Difference<R>(List<R> inserted, List<Kept<R>> changed, int unchanged) {

    static <R> Difference<R> of(List<Entry<R>> entries, Function<R, @Nullable Kept<R>> stored) {
        List<R> inserted = new ArrayList<>();
        List<Kept<R>> changed = new ArrayList<>();
        int unchanged = 0;
        for (Entry<R> entry : entries) {
            R row = entry.value();
            Kept<R> was = stored.apply(row);
            if (was == null) {
                inserted.add(row);
            } else if (was.row().equals(row)) {
                unchanged++;
            } else {
                changed.add(new Kept<>(was.id(), row));
            }
        }
        return new Difference<>(inserted, changed, unchanged);
    }

    Change as(SheetKind kind) {
        return new Change(kind.code(), inserted.size(), changed.size(), unchanged);
    }

    /** @param kind the kind of sheet, by its code */
    record Change(String kind, int inserted, int changed, int unchanged) {}
}
