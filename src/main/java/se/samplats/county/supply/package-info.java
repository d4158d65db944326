/**
 * What the county has to offer (<i>utbud</i>), kept in memory: homes with their places and day prices, municipality by municipality, and with
 * whom each has agreed. Every change moves a version in its own transaction; a search reads the version in the same round trip as the
 * gaps, and never answers by less than that version holds. The ledger is never kept: a vacancy is read each time.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.county.supply;
