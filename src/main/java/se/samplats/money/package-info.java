/**
 * Prices are set, days settled, invoices sent, years closed. Knows the market and what is below it; neither of its
 * neighbours.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.money;
