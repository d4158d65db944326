package se.samplats.market.message;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Ids;

/** What one side of an inquiry asks or tells the other. */
@Entity
public class OfferMessage {

    @Id
    private UUID id;

    private UUID offerId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private @Nullable String text;
    private Instant sentAt;
    private @Nullable Instant readAt;

    @Version
    private int version;

    /** Who wrote it. */
    @Schema(description = "Which side of an inquiry wrote a message")
    public enum Side {
        BUYER,
        HOME
    }

    protected OfferMessage() {}

    OfferMessage(UUID offerId, Side side, String text, Instant now) {
        this.id = Ids.next();
        this.offerId = offerId;
        this.side = side;
        this.text = text;
        this.sentAt = now;
    }

    /** The other side has seen it; the first time counts. */
    boolean see(Instant now) {
        if (readAt != null) {
            return false;
        }
        readAt = now;
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID offerId() {
        return offerId;
    }

    public Side side() {
        return side;
    }

    /** Null once it is erased. */
    public @Nullable String text() {
        return text;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant readAt() {
        return readAt;
    }
}
