/**
 * What a county decides by: measures and the dashboard. Knows the market and what is below it; neither of its
 * neighbours.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.steering;
