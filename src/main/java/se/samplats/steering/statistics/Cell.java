package se.samplats.steering.statistics;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table: which municipality pays, of what form, in which month; null stands for all of them.
 *
 * @param municipality SCB code of the buyer
 * @param form code of the housing form
 * @param month {@code YYYY-MM}
 */
public record Cell(
        @Nullable String municipality,
        @Nullable String form,
        @Nullable String month) implements Comparable<Cell> {

    private static final Comparator<@Nullable String> ALL_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::municipality, ALL_FIRST)
            .thenComparing(Cell::form, ALL_FIRST)
            .thenComparing(Cell::month, ALL_FIRST);

    /** The cell of a coarser table that this one is a part of. */
    Cell by(Set<Dimension> dimensions) {
        return new Cell(
                dimensions.contains(Dimension.MUNICIPALITY) ? municipality : null,
                dimensions.contains(Dimension.FORM) ? form : null,
                dimensions.contains(Dimension.MONTH) ? month : null);
    }

    @Nullable
    String along(Dimension dimension) {
        return switch (dimension) {
            case MUNICIPALITY -> municipality;
            case FORM -> form;
            case MONTH -> month;
        };
    }

    /** The total that this cell and its siblings along the dimension sum to. */
    Cell total(Dimension dimension) {
        return switch (dimension) {
            case MUNICIPALITY -> new Cell(null, form, month);
            case FORM -> new Cell(municipality, null, month);
            case MONTH -> new Cell(municipality, form, null);
        };
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
