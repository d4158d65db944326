package se.samplats.intake;

import java.util.UUID;

/** A row that is stored, under its id. */
record Kept<R>(UUID id, R row) {}
