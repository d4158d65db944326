package se.samplats.exchange.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.interaso.webpush.VapidKeys;
import com.interaso.webpush.WebPush;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.webhook.Post;

/** Seals messages for devices, and hands them to their push services. */
@Singleton
public class Push {

    private static final int SECONDS_KEPT = 3_600;
    private static final int FIRST_GOOD = 200;
    private static final int AFTER_GOOD = 300;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final @Nullable WebPush sealing;
    private final Post post;
    private final ObjectMapper json;

    Push(
            PushSettings settings,
            Post post,
            ObjectMapper json,
            @ConfigProperty(name = "samplats.pages.address") String address) {
        this.sealing = settings.publicKey().isPresent() && settings.privateKey().isPresent()
                ? new WebPush(
                        settings.subject().orElseGet(() -> subject(address)),
                        VapidKeys.create(
                                plain(settings.publicKey().get()),
                                plain(settings.privateKey().get())))
                : null;
        this.post = post;
        this.json = json;
    }

    /** Base64 in either of its alphabets. */
    private static String plain(String base64) {
        return base64.strip().replace('+', '-').replace('/', '_').replace("=", "");
    }

    /** Push services write to a secure site, or to a mailbox. */
    private static String subject(String address) {
        return address.startsWith("https:")
                ? address
                : "mailto:samplats@" + URI.create(address).getHost();
    }

    public boolean isOn() {
        return sealing != null;
    }

    /** What browsers want to know of us before they hand out an address; empty where push is off. */
    String key() {
        return sealing == null
                ? ""
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(sealing.getVapidKeys().getApplicationServerKey());
    }

    /**
     * What a device shows.
     *
     * @param link a path of this site
     * @param tag a later message with the same takes the place of the earlier
     */
    public record Message(String title, String body, String link, String tag) {}

    /**
     * Whether the device is still there: it was handed the message, or its push service says that it is gone.
     *
     * @param acute whether the device is to be woken for it
     * @throws IOException where the push service did not take it
     */
    public boolean send(PushDevice device, Message message, boolean acute) throws IOException {
        WebPush seal = sealing;
        if (seal == null) {
            throw new IOException("off");
        }
        PushDevice.Keys keys = device.keys();
        Map<String, String> headers = seal.getHeaders(
                keys.endpoint(), SECONDS_KEPT, null, acute ? WebPush.Urgency.High : WebPush.Urgency.Normal);
        int status = post.hand(
                URI.create(keys.endpoint()), headers, seal.getBody(bytes(message), keys.p256dh(), keys.auth()));
        if (status == NOT_FOUND || status == GONE) {
            return false;
        }
        if (status < FIRST_GOOD || status >= AFTER_GOOD) {
            throw new IOException("HTTP " + status);
        }
        return true;
    }

    private byte[] bytes(Message message) {
        try {
            return json.writeValueAsBytes(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("four texts can be written", impossible);
        }
    }
}
