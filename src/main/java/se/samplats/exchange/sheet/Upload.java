package se.samplats.exchange.sheet;

/** A file as it came. */
public record Upload(String file, byte[] content) {}
