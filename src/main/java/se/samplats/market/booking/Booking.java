package se.samplats.market.booking;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.Telephones;
import se.samplats.county.pricing.QuoteView;

/**
 * What both sides of a booking need to know, and no more.
 *
 * @param caseReference the buyer's; null for the home
 * @param end the departure day, if it is known
 * @param address where the home lies; null where it is not known, hidden (SoL 9:6), or the identity is protected
 * @param addressWithheld whether there is an address that is not said, for one of the two latter reasons
 * @param bring what the home asks newcomers to bring; null where it has said nothing
 * @param buyerEmail of whoever handles the case, where the service knows it
 * @param quote the price that was frozen; null where no price list covered the home
 */
public record Booking(
        UUID placementId,
        String reference,
        @Nullable String caseReference,
        String home,
        UUID homeId,
        String place,
        String buyer,
        String seller,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable String address,
        boolean addressWithheld,
        Telephones telephones,
        @Nullable String homeEmail,
        @Nullable String buyerEmail,
        @Nullable String bring,
        @Nullable QuoteView quote) {

    /** The price of the first day, in öre; null without a price. */
    public @Nullable Long dayPriceOre() {
        return quote == null || quote.lines().isEmpty()
                ? null
                : (Long) quote.lines().get(0).unitPriceOre();
    }
}
