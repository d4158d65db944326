/**
 * The settlement at the end of a year (<i>efterkalkyl</i>): what a home's result means for its municipality and its buyers,
 * drafted, agreed and then due as lines of a month. Knows budgets, cost sharing and settlements.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.money.yearend;
