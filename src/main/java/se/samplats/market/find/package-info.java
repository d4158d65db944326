/**
 * One box that finds a request (<i>F-…</i>), a placement (<i>P-…</i>), a case by the buyer's own reference (<i>ärendebeteckning</i>), or a
 * home by its name. What the reader may not see is not found.
 */
@NullMarked
package se.samplats.market.find;

import org.jspecify.annotations.NullMarked;
