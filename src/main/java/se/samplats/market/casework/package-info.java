/**
 * Where people work on one request or one stay (<i>handläggning</i>): the lists, the page of each, and their forms. A page shows
 * matching, offers and placements together, so this package stands above them; nobody imports it.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market.casework;
