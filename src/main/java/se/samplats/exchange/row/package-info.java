/**
 * One line of each kind of sheet: home, place, price, occupancy, request, purchase. A pair for each kind: what a row says,
 * checked, and how rows are read from and written to the tables they fill, many at a time. The only feature that writes
 * other features' tables.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.exchange.row;
