package se.samplats.county.pricing;

import java.util.List;
import java.util.UUID;
import se.samplats.platform.kernel.Period;

/**
 * What a quote is asked for.
 *
 * @param buyer the code of the municipality that pays
 * @param seller the code of the home's municipality
 * @param noticeDays notice of a placement there, in days
 */
public record Inquiry(
        String buyer, String seller, UUID homeId, int noticeDays, Period period, Level level, List<AddOn> addOns) {

    /** A home of one's own is there at the members' price, whatever is agreed. */
    boolean isOwnHome() {
        return buyer.equals(seller);
    }
}
