/**
 * In and out: spreadsheets, mail and live pages, events to other systems. Knows the market and what is below it;
 * neither of its neighbours.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.exchange;
