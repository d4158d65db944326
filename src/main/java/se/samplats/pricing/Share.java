package se.samplats.pricing;

/** What one municipality pays of a shared amount, in öre. */
public record Share(String municipality, long amountOre) {}
