package se.samplats.record.retention;

import org.jspecify.annotations.Nullable;

/**
 * How some rows of one table are erased.
 *
 * @param table with its alias
 * @param change what becomes of the row; null when it goes altogether
 * @param due which rows are due, and hold something still: what is erased is not erased again
 */
record Statement(String table, @Nullable String change, String due) {

    String count() {
        return "select count(*) from " + table + " where " + due;
    }

    String erase() {
        return change == null
                ? "delete from " + table + " where " + due
                : "update " + table + " " + change + " where " + due;
    }
}
