/**
 * Links between requests: siblings or a couple who live together, or two persons who never live in the same home. Whoever handles
 * one request proposes the link, and whoever handles the other accepts or declines it; who handles both has answered already.
 * With a protected identity only its own handler links, and nobody is asked who would learn of it. Knows requests and the desk.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market.link;
