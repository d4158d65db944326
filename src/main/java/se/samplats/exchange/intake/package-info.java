/**
 * The county's spreadsheets taken in and given out (<i>inläsning, uttag</i>): tried first, then written in one transaction,
 * and only when there was no fault. The same sheet again changes only what differs, and nothing is ever deleted. Runs in the
 * background with its progress shown. Knows the sheets and their rows; nothing knows it but the demo.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.exchange.intake;
