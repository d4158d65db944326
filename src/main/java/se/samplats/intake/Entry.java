package se.samplats.intake;

/** A row that could be read, and where it stands. */
record Entry<R>(String file, int row, R value) {}
