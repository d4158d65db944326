package se.samplats.county.pricing;

/** The level of care of a day. */
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
