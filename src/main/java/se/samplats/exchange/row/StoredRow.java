package se.samplats.exchange.row;

import java.util.UUID;

/**
 * A row that is stored, under its id.
 *
 * @param fromSheet whether it came by a sheet: then whoever hands in sheets may read it
 */
public record StoredRow<R>(UUID id, R row, boolean fromSheet) {

    public StoredRow(UUID id, R row) {
        this(id, row, true);
    }
}
