/**
 * What municipalities owe each other (<i>avräkning</i>): charges are computed from the facts of a placement by the terms that its
 * quote froze; a settlement holds those of one seller, one buyer and one month that no earlier settlement holds. An issued one
 * (<i>fakturaunderlag</i>) never changes: corrections are lines of the next month. Knows placements, price lists and agreements.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.money.settlement;
