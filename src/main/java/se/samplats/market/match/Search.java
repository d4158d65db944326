package se.samplats.market.match;

import java.util.Collection;
import java.util.List;
import se.samplats.market.request.Need;
import se.samplats.platform.kernel.Money;

/**
 * A need that nobody has recorded, as it is searched for.
 *
 * @param lengthKnown whether it says how many days are needed; where it does not, a place that is free on the first day is enough
 * @param within the municipalities whose homes are meant; none for those of one's own county
 */
public record Search(Need need, boolean lengthKnown, Collection<String> within, Sort sort) {

    public Search {
        within = List.copyOf(within);
    }

    /** The same, where a day may cost no more. */
    public Search atMost(Money dayPrice) {
        return new Search(need.atMost(dayPrice), lengthKnown, within, sort);
    }
}
