package se.samplats.market.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samplats.market.offer.Offer;
import se.samplats.market.offer.OfferStatus;
import se.samplats.market.request.PurchaseRequest;

/** The history of a request, from the request and its offers, the latest first. */
final class RequestEvents {

    private RequestEvents() {}

    static List<RequestPage.Event> of(PurchaseRequest request, List<Offer> offers, Map<UUID, String> called) {
        List<RequestPage.Event> events = new ArrayList<>();
        events.add(new RequestPage.Event(request.recordedAt(), RequestPage.What.RECORDED, ""));
        offers.forEach(offer -> add(events, offer, called.getOrDefault(offer.homeId(), "")));
        if (request.closedAt() != null) {
            events.add(new RequestPage.Event(
                    request.closedAt(),
                    switch (request.status()) {
                        case PLACED -> RequestPage.What.PLACED;
                        case PLACED_EXTERNALLY -> RequestPage.What.PLACED_EXTERNALLY;
                        default -> RequestPage.What.CLOSED;
                    },
                    ""));
        }
        // what happened at the same time stands in the order of recording, reversed
        events.sort(Comparator.comparing(RequestPage.Event::at));
        java.util.Collections.reverse(events);
        return List.copyOf(events);
    }

    private static void add(List<RequestPage.Event> events, Offer offer, String home) {
        events.add(new RequestPage.Event(offer.askedAt(), RequestPage.What.ASKED, home));
        if (offer.answeredAt() != null) {
            boolean no = offer.status() == OfferStatus.DECLINED;
            events.add(new RequestPage.Event(
                    offer.answeredAt(), no ? RequestPage.What.SAID_NO : RequestPage.What.SAID_YES, home));
        }
        if (offer.closedAt() != null && offer.status() != OfferStatus.DECLINED) {
            events.add(new RequestPage.Event(
                    offer.closedAt(),
                    switch (offer.status()) {
                        case ACCEPTED -> RequestPage.What.ACCEPTED;
                        case LAPSED -> RequestPage.What.LAPSED;
                        default -> RequestPage.What.WITHDRAWN;
                    },
                    home));
        }
    }
}
