package se.samplats.exchange.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.PhoneNumber;
import se.samplats.platform.kernel.Today;

/** Hands text messages to the site's gateway. */
@Singleton
public class SmsGateway {

    private static final int FIRST_GOOD = 200;
    private static final int AFTER_GOOD = 300;

    private final @Nullable URI address;
    private final @Nullable String secret;
    private final SmsSettings settings;
    private final ObjectMapper json;
    private final Today today;
    private final HttpClient client;

    SmsGateway(SmsSettings settings, ObjectMapper json, Today today) {
        this.address = settings.address().orElse(null);
        this.secret = settings.secret().orElse(null);
        if (address != null && secret == null) {
            throw new IllegalStateException("samplats.sms.address is set, and samplats.sms.secret is not");
        }
        this.settings = settings;
        this.json = json;
        this.today = today;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.within())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    public boolean isOn() {
        return address != null;
    }

    /**
     * The body of a call.
     *
     * @param id the same when it is tried again, so that the gateway can tell
     */
    record Message(UUID id, String to, String from, String text) {}

    /**
     * Goes on only when the gateway has taken it.
     *
     * @throws IOException where it has not; only the class of the fault is kept
     */
    public void send(UUID id, PhoneNumber to, String text) throws IOException {
        URI gateway = address;
        if (gateway == null) {
            throw new IOException("off");
        }
        String body = body(new Message(id, to.international(), settings.sender(), text));
        long now = today.machine().getEpochSecond();
        HttpRequest call = HttpRequest.newBuilder(gateway)
                .timeout(settings.within())
                .header("Content-Type", "application/json")
                .header("User-Agent", "samplats")
                .header("webhook-id", id.toString())
                .header("webhook-timestamp", Long.toString(now))
                .header("webhook-signature", sign(id, now, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            int status =
                    client.send(call, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status < FIRST_GOOD || status >= AFTER_GOOD) {
                throw new IOException("HTTP " + status);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private String body(Message message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("three texts and an id can be written", impossible);
        }
    }

    private String sign(UUID id, long timestamp, String body) {
        try {
            return new Webhook(secret).sign(id.toString(), timestamp, body);
        } catch (EmptyWebhookSecretException | WebhookSigningException wrongKey) {
            throw new IllegalStateException("samplats.sms.secret is not whsec_ and a key in Base64", wrongKey);
        }
    }
}
