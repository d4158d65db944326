package se.samplats.exchange.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where a system listens, as its own side sees it.
 *
 * @param municipality whose system it is; null for the county's
 * @param active false while it is paused, or since it answered 410
 */
record WebhookView(
        UUID id,
        @Nullable String municipality,
        String address,
        List<EventKind> events,
        boolean active,
        Instant createdAt) {

    static WebhookView of(Webhook hook) {
        return new WebhookView(
                hook.id(), hook.municipality(), hook.address(), hook.events(), hook.isActive(), hook.createdAt());
    }
}
