/**
 * How prices come about (<i>prissättning</i>): a budget gives day prices at self-cost (KL 2:6), an index moves them, an
 * economist proposes and decides, and the price list gets its rows. Shows what a day costs by how many beds are used. Knows
 * the county's homes, agreements and quotes.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.money.pricesetting;
