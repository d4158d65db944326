package se.samplats.county.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Ids;

/** A letter of intent (<i>avsiktsförklaring</i>): the same words to each municipality, and what it answered. */
@Entity
class LetterOfIntent {

    @Id
    private UUID id;

    private UUID agreementId;
    private String municipality;
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    private @Nullable Instant answeredAt;

    public enum Answer {
        YES,
        NO,
        HESITANT
    }

    protected LetterOfIntent() {}

    LetterOfIntent(UUID agreementId, String municipality, Instant sentAt) {
        this.id = Ids.next();
        this.agreementId = agreementId;
        this.municipality = municipality;
        this.sentAt = sentAt;
    }

    /** A municipality may come to another answer later; the last one counts. */
    void answer(Answer given, Instant now) {
        answer = given;
        answeredAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public String municipality() {
        return municipality;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public @Nullable Answer answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
