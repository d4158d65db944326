/**
 * The limits that a buyer has set in a request (<i>gränser</i>): the day, the distance, the price, and the special reasons. A suggestion to
 * give way on one leads here, with the new limit filled in.
 */
@NullMarked
package se.samplats.market.limits;

import org.jspecify.annotations.NullMarked;
