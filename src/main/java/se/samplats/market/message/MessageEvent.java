package se.samplats.market.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.offer.Offer;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a message; never what it says. */
public sealed interface MessageEvent extends DomainEvent {

    UUID messageId();

    UUID offerId();

    /** One side wrote to the other. */
    record Sent(
            UUID messageId,
            UUID offerId,
            UUID requestId,
            UUID homeId,
            OfferMessage.Side side,
            @Nullable String protectedFor)
            implements MessageEvent {

        static Sent of(OfferMessage message, Offer offer) {
            return new Sent(
                    message.id(), offer.id(), offer.requestId(), offer.homeId(), message.side(), offer.protectedFor());
        }
    }

    /** The other side saw it for the first time. */
    record Read(
            UUID messageId,
            UUID offerId,
            UUID requestId,
            UUID homeId,
            @Nullable String protectedFor) implements MessageEvent {

        static Read of(OfferMessage message, Offer offer) {
            return new Read(message.id(), offer.id(), offer.requestId(), offer.homeId(), offer.protectedFor());
        }
    }
}
