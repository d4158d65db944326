package se.samplats.market.message;

import java.util.List;
import java.util.UUID;

/**
 * What was written about an inquiry, as one side's page shows it, with the form to write more.
 *
 * @param own the reader's side
 * @param path where the form is sent
 * @param goesOn whether more can be written
 */
public record Talk(
        UUID offer, OfferMessage.Side own, List<MessageView> messages, boolean unread, String path, boolean goesOn) {

    /** The buyer's, on the page of a request. */
    public static Talk ofBuyer(UUID request, UUID offer, List<MessageView> messages, boolean goesOn) {
        return of(offer, OfferMessage.Side.BUYER, messages, "/requests/" + request, goesOn);
    }

    /** The home's, on its own page. */
    public static Talk ofHome(UUID home, UUID offer, List<MessageView> messages) {
        return of(offer, OfferMessage.Side.HOME, messages, "/homes/" + home, true);
    }

    private static Talk of(UUID offer, OfferMessage.Side own, List<MessageView> messages, String page, boolean goesOn) {
        return new Talk(
                offer,
                own,
                messages,
                !messages.isEmpty() && messages.get(messages.size() - 1).side() != own,
                page + "/offers/" + offer + "/messages",
                goesOn);
    }

    /** What the form is called among the page's forms. */
    public String about() {
        return "message-" + offer;
    }

    public boolean isByBuyer() {
        return own == OfferMessage.Side.BUYER;
    }
}
