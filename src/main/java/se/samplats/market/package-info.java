/**
 * From a need to a bed, and the stay in it: requests, matching, offers, placements, and what is bought outside instead.
 * Knows the county and what is below it.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market;
