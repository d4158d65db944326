package se.samplats.exchange.push;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Ids;

/** A browser that is told of what waits for its owner. */
@Entity
public class PushDevice {

    @Id
    private UUID id;

    private String owner;
    private @Nullable String municipality;
    private String endpoint;
    private byte[] p256dh;
    private byte[] auth;
    private Instant addedAt;

    protected PushDevice() {}

    PushDevice(String owner, @Nullable String municipality, Keys keys, Instant now) {
        this.id = Ids.next();
        this.owner = owner;
        this.municipality = municipality;
        this.endpoint = keys.endpoint();
        this.p256dh = keys.p256dh();
        this.auth = keys.auth();
        this.addedAt = now;
    }

    /**
     * What a browser hands out.
     *
     * @param endpoint where its push service takes messages
     * @param p256dh its public key: 65 bytes
     * @param auth its secret: 16 bytes
     */
    record Keys(String endpoint, byte[] p256dh, byte[] auth) {}

    Keys keys() {
        return new Keys(endpoint, p256dh, auth);
    }

    public UUID id() {
        return id;
    }

    String owner() {
        return owner;
    }

    @Nullable
    String municipality() {
        return municipality;
    }

    Instant addedAt() {
        return addedAt;
    }

    /** The push service, as people know it. */
    String service() {
        return java.net.URI.create(endpoint).getHost();
    }
}
