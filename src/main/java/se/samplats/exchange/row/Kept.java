package se.samplats.exchange.row;

import java.util.UUID;

/** A row that is stored, under its id. */
public record Kept<R>(UUID id, R row) {}
