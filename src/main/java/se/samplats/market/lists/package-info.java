/** The lists of requests, placements and homes as files: what the page shows, narrowed and ordered as it is. */
@NullMarked
package se.samplats.market.lists;

import org.jspecify.annotations.NullMarked;
