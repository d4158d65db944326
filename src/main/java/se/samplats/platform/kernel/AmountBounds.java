package se.samplats.platform.kernel;

/**
 * Which amounts can be meant, in öre: in one place for the API's bodies, which tell of them in the contract, for the pages and for the
 * sheets. A price of nothing, or of one öre, is a field that somebody left or a decimal comma that slipped.
 */
public final class AmountBounds {

    private static final long KRONA = 100;

    /** A day of care costs a hundred kronor at least. */
    public static final long LEAST_DAY_PRICE = 100 * KRONA;

    /** A million kronor a day: more than any care costs. */
    public static final long MOST_DAY_PRICE = 1_000_000 * KRONA;

    /** What is added to a day may be a bus ticket. */
    public static final long LEAST_PRICE = KRONA;

    private AmountBounds() {}

    /** The same in kronor. */
    public static int kronor(long ore) {
        return Math.toIntExact(ore / KRONA);
    }
}
