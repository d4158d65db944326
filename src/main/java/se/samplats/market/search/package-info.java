/**
 * The search for a free place (<i>sök ledig plats</i>), the comparison of candidates side by side, and the map of the
 * county. Asks the matching and quotes as the API does; decides nothing itself.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market.search;
