/**
 * How a home is reached by telephone (<i>telefon, jourtelefon</i>): what a Swedish number is, and which numbers a home has. Pure; knows
 * neither homes nor pages.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.county.contact;
