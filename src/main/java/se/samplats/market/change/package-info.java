/**
 * What a stay may change to: longer (<i>förlängning</i>), another day of arrival, or another bed. A longer stay and another bed are
 * questions to the home that would give the bed, unless the agreement has said yes before.
 */
@NullMarked
package se.samplats.market.change;

import org.jspecify.annotations.NullMarked;
