/**
 * Spreadsheets as files: workbooks and CSV into rows of cells, cells into numbers, days and codes, each fault with its file,
 * row and column; and rows out again. Knows nothing of homes or requests beyond their words.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.exchange.sheet;
