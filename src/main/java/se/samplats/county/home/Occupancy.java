package se.samplats.county.home;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Period;

/** A row of the ledger: what takes a place, and when. */
@Entity
public class Occupancy {

    @Id
    private UUID id;

    private UUID placeId;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "starts_on"))
    @AttributeOverride(name = "end", column = @Column(name = "ends_before"))
    private Period period;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String municipality;
    private @Nullable String reason;
    private boolean confidential;
    private @Nullable UUID closureId;

    /** Written by the database alone. */
    @Column(insertable = false, updatable = false)
    private boolean livedIn;

    private Instant recordedAt;

    @Version
    private int version;

    /** What takes the place. */
    @Schema(description = "What takes the place")
    public enum Kind {
        /** The municipality's own resident. */
        RESIDENT,
        /** Held for a municipality that has asked. */
        HOLD,
        /** A placement. */
        STAY,
        /** Nobody lives there: renovation, staffing, group composition, infection. */
        CLOSURE
    }

    protected Occupancy() {}

    /** @param reason why the place is closed; of a person nothing is said, so no other row has one */
    public Occupancy(
            UUID placeId, Period period, Kind kind, String municipality, @Nullable String reason, Instant recordedAt) {
        this.id = Ids.next();
        this.placeId = placeId;
        this.period = period;
        this.kind = kind;
        this.municipality = municipality;
        this.reason = kind == Kind.CLOSURE && reason != null ? reason.strip() : null;
        this.recordedAt = recordedAt;
    }

    /** The hold that was accepted is the stay. */
    public void becomeStay() {
        if (kind != Kind.HOLD) {
            throw new IllegalStateException("only a hold becomes a stay");
        }
        kind = Kind.STAY;
    }

    public void startOn(LocalDate start) {
        period = new Period(start, period.end());
    }

    public void endBefore(@Nullable LocalDate end) {
        period = new Period(period.start(), end);
    }

    /** For a person with a protected identity: the ledger does not show whose resident it is. */
    public Occupancy confidentially(boolean protectedIdentity) {
        confidential = protectedIdentity;
        return this;
    }

    public boolean isConfidential() {
        return confidential;
    }

    /** The closing of the place, or of its home, that keeps it closed. */
    @Nullable
    UUID closureId() {
        return closureId;
    }

    /** Whether a home may change the row by hand: stays and holds follow their placement and offer. */
    public boolean isHomesOwn() {
        return kind == Kind.RESIDENT || kind == Kind.CLOSURE;
    }

    public UUID id() {
        return id;
    }

    public UUID placeId() {
        return placeId;
    }

    /** What the row takes as far as anybody knows: whoever lives there past the planned end has no end until a departure is recorded. */
    Period taken(LocalDate today) {
        return livedIn && period.end() != null && !period.end().isAfter(today)
                ? new Period(period.start(), null)
                : period;
    }

    public Period period() {
        return period;
    }

    public Kind kind() {
        return kind;
    }

    /** The municipality whose resident it is, or that closed the place. */
    public String municipality() {
        return municipality;
    }

    public @Nullable String reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    public int version() {
        return version;
    }
}
