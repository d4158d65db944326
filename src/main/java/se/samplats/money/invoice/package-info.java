/**
 * The files of an issued settlement (<i>faktura</i>): Peppol BIS Billing 3, CSV, SIE 4 and PDF, and the billing details of
 * each municipality that they need. A line shows a case reference, days and price, nothing else about a person. Reads
 * settlements; changes only billing details.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.money.invoice;
