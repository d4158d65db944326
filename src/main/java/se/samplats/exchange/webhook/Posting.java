package se.samplats.exchange.webhook;

import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Today;

/** Writes what is sent to a system, signed as Standard Webhooks says. */
@ApplicationScoped
@Transactional
public class Posting {

    private final Webhooks webhooks;
    private final Secrets secrets;
    private final Today today;
    private final URI source;

    Posting(
            Webhooks webhooks,
            Secrets secrets,
            Today today,
            @ConfigProperty(name = "samplats.pages.address") String address) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.today = today;
        this.source = URI.create(address);
    }

    /** Whether there are webhooks at all here. */
    public boolean isOn() {
        return secrets.areKept();
    }

    /**
     * Signed and ready to be sent.
     *
     * @param signature one for each secret that signs now
     */
    public record Signed(URI address, UUID id, long timestamp, String signature, String body) {}

    /** Null where nobody listens any more. */
    public @Nullable Signed write(UUID webhook, Event event) {
        Webhook hook = webhooks.findById(webhook);
        if (hook == null || !hook.isActive()) {
            return null;
        }
        String body = event.json(source);
        long now = today.machine().getEpochSecond();
        List<byte[]> signing = hook.secrets(today.now());
        return new Signed(
                URI.create(hook.address()),
                event.id(),
                now,
                signing.stream()
                        .map(hidden -> sign(secrets.show(hidden), event.id(), now, body))
                        .collect(Collectors.joining(" ")),
                body);
    }

    /** The receiver has said that it is gone for good: it is sent nothing more. */
    public void gone(UUID webhook) {
        Webhook hook = webhooks.findById(webhook);
        if (hook != null) {
            hook.listen(false);
        }
    }

    private static String sign(String secret, UUID id, long timestamp, String body) {
        try {
            return new com.standardwebhooks.Webhook(secret).sign(id.toString(), timestamp, body);
        } catch (EmptyWebhookSecretException | WebhookSigningException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }
}
