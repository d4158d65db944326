package se.samplats.exchange.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Ids;

/** Where a system of a municipality, or of the county, listens, and of what it wants to hear. Its secrets are kept encrypted. */
@Entity
class Webhook {

    /** After a new secret both sign, so that the receiver has time to change. */
    private static final Duration BOTH = Duration.ofHours(24);

    @Id
    private UUID id;

    /** Null for the county's own. */
    private @Nullable String municipality;

    private String address;
    private List<String> events;
    private byte[] secret;
    private byte @Nullable [] previousSecret;
    private @Nullable Instant rotatedAt;
    private boolean active;
    private Instant createdAt;

    protected Webhook() {}

    Webhook(@Nullable String municipality, String address, List<EventKind> events, byte[] secret, Instant createdAt) {
        this.id = Ids.next();
        this.municipality = municipality;
        this.address = address;
        this.events = events.stream().distinct().map(EventKind::name).toList();
        this.secret = secret;
        this.active = true;
        this.createdAt = createdAt;
    }

    void rotate(byte[] next, Instant now) {
        previousSecret = secret;
        secret = next;
        rotatedAt = now;
    }

    void listen(boolean on) {
        active = on;
    }

    public UUID id() {
        return id;
    }

    @Nullable
    String municipality() {
        return municipality;
    }

    String address() {
        return address;
    }

    List<EventKind> events() {
        return events.stream().map(EventKind::valueOf).toList();
    }

    boolean isActive() {
        return active;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Those that sign now, the newest first, as they are kept. */
    List<byte[]> secrets(Instant now) {
        List<byte[]> all = new ArrayList<>(List.of(secret));
        if (previousSecret != null && rotatedAt != null && now.isBefore(rotatedAt.plus(BOTH))) {
            all.add(previousSecret);
        }
        return all;
    }
}
