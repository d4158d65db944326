/** Homes and places that close or pause from a day: which offers end, who lives there then, and that IVO is notified (SoL 26:2). */
@NullMarked
package se.samplats.market.closing;

import org.jspecify.annotations.NullMarked;
