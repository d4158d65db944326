package se.samplats.exchange.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A row that could be read, and where it stands.
 *
 * @param cells as they were written
 */
public record ReadRow<R>(String file, int row, R value, Cells cells) {

    /** The beginning of what a column's cell holds, where it may be repeated. */
    @Nullable
    String shown(String column) {
        return cells.shown(column);
    }

    /** The same row, understood in another way. */
    public <S> ReadRow<S> with(S other) {
        return new ReadRow<>(file, row, other, cells);
    }
}
