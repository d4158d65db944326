package se.samplats.exchange.row;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row that holds for a time: two of the same line may not overlap. */
public interface DatedRow {

    /** What the row is one of many in: a place, or one price of a home. */
    Object line();

    LocalDate from();

    /** The first day after, or null while nobody knows it. */
    @Nullable
    LocalDate until();

    record Key(Object line, LocalDate from) {}

    default Key key() {
        return new Key(line(), from());
    }
}
