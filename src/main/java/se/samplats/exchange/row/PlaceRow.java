package se.samplats.exchange.row;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.sheet.Cells;

/** A row of <i>platser</i>. */
public record PlaceRow(
        String externalId,
        String home,
        String label,
        boolean wheelchair,
        @Nullable String room) implements SheetRow {

    public static PlaceRow of(Cells cells, Reference reference) {
        return new PlaceRow(
                cells.id("plats_id", 60),
                cells.id("boende_id", 60),
                cells.id("beteckning", 60),
                cells.yes("rullstolsanpassad"),
                cells.optionalId("rum", 60));
    }

    @Override
    public List<@Nullable Object> cells(Reference reference) {
        return Arrays.asList(externalId, home, label, wheelchair, room);
    }
}
