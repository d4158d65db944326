package se.samplats.exchange.sheet;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row as it stands in a file: the cells in which something is written, and no others, however far to the right one of them is.
 *
 * @param number as the spreadsheet numbers it, from 1
 * @param cells by their columns, counted from 0; none is blank
 * @param days the columns of those that are stored as days
 * @param hidden whether a filter or somebody hides the row
 */
record WrittenRow(int number, SortedMap<Integer, String> cells, Set<Integer> days, boolean hidden) {

    /** A row of separated text. */
    static WrittenRow of(int number, List<String> all) {
        SortedMap<Integer, String> written = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isBlank()) {
                written.put(i, all.get(i));
            }
        }
        return new WrittenRow(number, written, Set.of(), false);
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    /** How many columns it reaches over. */
    int width() {
        return cells.isEmpty() ? 0 : cells.lastKey() + 1;
    }
}
