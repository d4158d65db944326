/**
 * Measures (<i>mätetal</i>) of what the cooperation is for, first of all the external share: how much of the care is
 * bought from private companies and associations. Aggregates only: a cell that covers few persons is suppressed outside
 * the municipality it belongs to, and so is a second one where the first could be computed back. Reads the ledger, the
 * placements and the external purchases in SQL; nobody imports it but pages and reports.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.steering.statistics;
