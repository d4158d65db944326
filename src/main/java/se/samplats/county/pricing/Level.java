package se.samplats.county.pricing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much care a day holds. */
@Schema(description = "How much care a day holds")
public enum Level {
    BASE(PriceRow.Level.BASE),
    RAISED(PriceRow.Level.RAISED);

    private final PriceRow.Level row;

    Level(PriceRow.Level row) {
        this.row = row;
    }

    /** The rows of a price list that tell what such a day costs. */
    PriceRow.Level row() {
        return row;
    }
}
