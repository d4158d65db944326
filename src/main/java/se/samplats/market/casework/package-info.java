/**
 * Where a placer works on one request (<i>handläggning</i>): the list of requests, the page of one with its candidates,
 * offers and private alternative, and the forms that ask, accept and withdraw. It shows at once what matching, offers and
 * placements know, so it stands above them; nobody imports it.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market.casework;
