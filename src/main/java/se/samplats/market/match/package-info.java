/**
 * Matching: which places fit a need, why, and why the others do not. SQL narrows to the free places that can be meant; the
 * same {@link se.samplats.market.match.Criterion} objects decide, explain and rank everywhere. Hard rules exclude, each with its
 * law or source and with what would cure it; family homes are never matched (SoL 22:20). Municipal first, but suitable first
 * of all: every home of the county is either a candidate or excluded for a reason that is shown.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market.match;
