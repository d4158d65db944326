package se.samplats.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What happened in a placement: on which day, and when it was recorded. Facts are added, never changed. */
@Entity
@Immutable
public class PlacementFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID placementId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate happenedOn;
    private @Nullable LocalDate until;
    private Instant recordedAt;
    private @Nullable String decidedBy;
    private @Nullable String reason;

    /** What can happen. */
    public enum Kind {
        BOOKED,
        ADMITTED,
        ARRIVED,
        ABSENT,
        RETURNED,
        EXTENDED,
        DEPARTED,
        CANCELLED,
        NO_SHOW
    }

    protected PlacementFact() {}

    PlacementFact(UUID placementId, Kind kind, LocalDate happenedOn, Instant recordedAt) {
        this.placementId = placementId;
        this.kind = kind;
        this.happenedOn = happenedOn;
        this.recordedAt = recordedAt;
    }

    PlacementFact until(@Nullable LocalDate day) {
        this.until = day;
        return this;
    }

    PlacementFact decidedBy(@Nullable String name) {
        this.decidedBy = name;
        return this;
    }

    PlacementFact because(@Nullable String why) {
        this.reason = why;
        return this;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public @Nullable LocalDate until() {
        return until;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable String reason() {
        return reason;
    }
}
