package se.samplats.intake;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of <i>platser</i>. */
record PlaceRow(
        String externalId,
        String home,
        String label,
        boolean wheelchair,
        @Nullable String room) implements SheetRow {

    static PlaceRow of(Cells cells, Reference reference) {
        return new PlaceRow(
                cells.text("plats_id", 60),
                cells.text("boende_id", 60),
                cells.text("beteckning", 60),
                cells.yes("rullstolsanpassad"),
                cells.optional("rum", 60));
    }

    @Override
    public List<@Nullable Object> cells(Reference reference) {
        return Arrays.asList(externalId, home, label, wheelchair, room);
    }
}
