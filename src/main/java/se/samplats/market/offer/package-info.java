/**
 * Offers (<i>erbjudanden</i>): a question to a home together with its answer. A place can be held while the home thinks and while
 * the buyer decides; a hold has an end, and when it passes the place is free. Every refusal is coded and returns the request to
 * the queue with its place in it kept. Knows requests, homes, prices and matching; knows nothing of placements.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market.offer;
