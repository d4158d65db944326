/**
 * What a person must act on today (<i>att göra</i>). The desk owns what a task is and shows the tasks in the order in which they
 * run out, what is acute before all others; each feature supplies its own by a {@link se.samplats.market.desk.TaskSource}. Knows no other feature of the market; of the county's it has the agreements that
 * run out, since those know no desk.
 */
@org.jspecify.annotations.NullMarked
package se.samplats.market.desk;
