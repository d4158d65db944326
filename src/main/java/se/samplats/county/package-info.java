/**
 * What there is in a county and what it costs: housing forms, homes with their places and ledger, agreements, quotes.
 * Knows the record and the platform.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.county;
