/**
 * How municipalities share a cost in common (<i>kostnadsfördelning</i>): by population, by days, half of each, by subscribed
 * places, and by what each adds to the cost (Shapley). Pure functions in whole öre whose parts sum exactly, and the page
 * that compares them. Knows budgets and prices.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.money.costsharing;
