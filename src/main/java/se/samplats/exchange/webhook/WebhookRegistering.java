package se.samplats.exchange.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Forbidden;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Says where systems listen. Each side of a municipality tends its own, of the events that concern it; the coordinator the county's. */
@ApplicationScoped
@Transactional
class WebhookRegistering {

    private static final int MOST = 20;

    private final Webhooks webhooks;
    private final Secrets secrets;
    private final Addresses addresses;
    private final Today today;

    WebhookRegistering(Webhooks webhooks, Secrets secrets, Addresses addresses, Today today) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.addresses = addresses;
        this.today = today;
    }

    /** @param secret shown now and never again; null where it was shown before */
    record Made(WebhookView webhook, @Nullable String secret) {}

    List<WebhookView> all(Actor actor, UUID after) {
        mustTend(actor);
        return webhooks.visible(actor, after).stream().map(WebhookView::of).toList();
    }

    Made add(Actor actor, String address, List<EventKind> events) {
        mustTend(actor);
        if (events.isEmpty()) {
            throw Invalid.field("events", "answer-missing");
        }
        events.stream().filter(kind -> !kind.isFor(actor)).findFirst().ifPresent(other -> {
            throw Invalid.field("events", "webhook-event", other.code());
        });
        String read = addresses.read(address).toString();
        if (webhooks.visible(actor, new UUID(0, 0)).size() >= MOST) {
            throw Refusal.of("too-many-webhooks", MOST);
        }
        String secret = secrets.next();
        Webhook hook = new Webhook(actor.municipality(), read, events, secrets.hide(secret), today.now());
        webhooks.persistAndFlush(hook);
        return new Made(WebhookView.of(hook), secret);
    }

    Made rotate(Actor actor, UUID id) {
        mustTend(actor);
        Webhook hook = webhooks.visibleOne(actor, id);
        String secret = secrets.next();
        hook.rotate(secrets.hide(secret), today.now());
        return new Made(WebhookView.of(hook), secret);
    }

    WebhookView listen(Actor actor, UUID id, boolean on) {
        mustTend(actor);
        Webhook hook = webhooks.visibleOne(actor, id);
        hook.listen(on);
        return WebhookView.of(hook);
    }

    /** With it goes what was still to be sent there. */
    void remove(Actor actor, UUID id) {
        mustTend(actor);
        webhooks.delete(webhooks.visibleOne(actor, id));
        webhooks.flush();
    }

    /** Whoever is limited to some homes may not have word of all of them sent anywhere. */
    private void mustTend(Actor actor) {
        actor.must(Right.TEND_WEBHOOKS);
        if (!actor.homes().isEmpty()) {
            throw new Forbidden(Right.TEND_WEBHOOKS.name());
        }
        if (!secrets.areKept()) {
            throw Refusal.of("webhooks-off");
        }
    }
}
