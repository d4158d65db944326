/**
 * What was saved by buying of a neighbour, for all stays whose price is known: in tiers by what the private price is taken from, each a sum of
 * its own and never added to another; and what each municipality gave, got, saved, refused and paid against acting alone. Reads the ledger,
 * the placements, the purchases and the framework prices; shows others what {@link se.samplats.steering.disclosure} lets be published.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.steering.savings;
