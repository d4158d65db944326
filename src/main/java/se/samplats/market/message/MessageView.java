package se.samplats.market.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as either side reads it.
 *
 * @param text null once it is erased
 * @param readAt when the other side first saw it
 */
public record MessageView(
        UUID id,
        UUID offerId,
        OfferMessage.Side side,
        @Nullable String text,
        Instant sentAt,
        @Nullable Instant readAt) {

    static MessageView of(OfferMessage message) {
        return new MessageView(
                message.id(), message.offerId(), message.side(), message.text(), message.sentAt(), message.readAt());
    }
}
