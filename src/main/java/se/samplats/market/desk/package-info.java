/**
 * The pages that show several features at once: the desk (<i>att göra</i>) with what each role must act on today, the search,
 * and the pages of requests, homes and placements. They call the same use cases as the API does and decide nothing
 * themselves; nobody imports them.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market.desk;
