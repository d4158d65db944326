/**
 * What municipalities owe each other (<i>avräkning</i>): what happened in a placement, by the terms that its quote froze, is
 * a list of charges; a settlement holds those of one seller, one buyer and one month that no settlement held before. What is
 * issued (<i>fakturaunderlag</i>) never changes: what turns out otherwise is a line of the next month. Knows placements,
 * price lists and agreements.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.money.settlement;
