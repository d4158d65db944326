package se.samplats.market.placement;

import java.util.UUID;
import se.samplats.platform.kernel.Money;

/** Amounts that wait for a home's answer; they count under the buyer's mandate. */
public interface AskedAmounts {

    /** Of what a buyer has asked for under an agreement, in a year. */
    Money askedFor(String buyer, UUID agreement, int year);
}
