package se.samplats.money.costsharing;

/** What one municipality pays of a shared amount, in öre. */
public record Share(String municipality, long amountOre) {}
