package se.samplats.steering.statistics;

/**
 * How many persons a cell covers: rows of the ledger and purchases. Over municipalities and forms they add up; over
 * months only the first ones do, since who stays on is there in the next month again.
 *
 * @param present those with a day in the cell's month
 * @param first those whose first day within the range lies in the cell
 */
record Headcount(int present, int first) {

    static final Headcount NONE = new Headcount(0, 0);

    Headcount plus(Headcount other) {
        return new Headcount(present + other.present, first + other.first);
    }

    /** The persons of a cell of one month, or of the range as a whole. */
    int persons(Cell cell) {
        return cell.month() == null ? first : present;
    }
}
