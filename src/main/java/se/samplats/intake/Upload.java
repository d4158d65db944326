package se.samplats.intake;

/** A file as it came. */
public record Upload(String file, byte[] content) {}
