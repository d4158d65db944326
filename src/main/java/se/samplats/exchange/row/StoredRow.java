package se.samplats.exchange.row;

import java.util.UUID;

/** A row that is stored, under its id. */
public record StoredRow<R>(UUID id, R row) {}
