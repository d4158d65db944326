package se.samplats.exchange.sheet;

/** A row that could be read, and where it stands. */
public record ReadRow<R>(String file, int row, R value) {}
