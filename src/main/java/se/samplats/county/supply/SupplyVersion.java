package se.samplats.county.supply;

/**
 * How far the supply has come.
 *
 * @param changing whether the transaction itself has changed it: what it sees is then no version that others may see
 */
public record SupplyVersion(long number, boolean changing) {}
