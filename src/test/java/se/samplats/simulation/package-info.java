/**
 * The demo county, simulated: homes, beds and prices as its municipalities hand them over, needs by chance from a seed, and the product's own
 * criteria deciding day by day who finds a municipal bed and who is bought a private one. {@code SimulatedCounty} writes the spreadsheets
 * that the demo loads.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.simulation;
