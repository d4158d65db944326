/**
 * Spreadsheets in and out (<i>inläsning, uttag</i>): six kinds of sheet, as the municipalities keep them, told apart by
 * their headers. Reading and checking are pure and find every mistake with its file, row and column; writing comes
 * after, in one transaction, and only when there was none. The same sheet again changes only what differs, and nothing
 * is ever deleted. Knows the tables of what it fills; nothing knows it but the demo.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.exchange.intake;
