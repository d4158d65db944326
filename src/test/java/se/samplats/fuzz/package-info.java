/**
 * Calls that nobody would make, many of them, made by chance from the contract: none is to find a fault of ours, and every answer is to
 * be one that the contract has. What is sent follows from a seed.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.fuzz;
