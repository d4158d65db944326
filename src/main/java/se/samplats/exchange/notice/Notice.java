package se.samplats.exchange.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.webhook.Event;

/**
 * Word that is to be sent.
 *
 * @param about the offer that it tells of, or the home
 * @param tries how many times it has been taken to be sent, this time included
 * @param webhookEvent what a system is sent; null for people
 * @param onCall whose turn it is, where a home's people on call are told
 */
record Notice(
        UUID id,
        NoticeKind kind,
        UUID about,
        int tries,
        @Nullable WebhookEvent webhookEvent,
        Channel channel,
        @Nullable UUID onCall) {

    /** By which way it goes. */
    enum Channel {
        MAIL,
        PUSH,
        SMS
    }

    /** @param webhook where the system listens */
    record WebhookEvent(UUID webhook, Event event) {}

    /** The address of the system, if it goes to one. */
    @Nullable
    UUID webhook() {
        return webhookEvent == null ? null : webhookEvent.webhook();
    }
}
