package se.samplats.market.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.AddOn;
import se.samplats.county.pricing.Level;

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

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    private @Nullable String addOn;
    private @Nullable BigDecimal quantity;
    private @Nullable Long corrects;
    private boolean takenBack;

    /** Both written by the database: who is looking. */
    @Column(insertable = false, updatable = false)
    private @Nullable String recordedBy;

    @Column(insertable = false, updatable = false)
    private @Nullable String recordedFor;

    /** What can happen. */
    @Schema(description = "What happened in a placement")
    public enum Kind {
        BOOKED,
        ADMITTED,
        ARRIVED,
        ABSENT,
        RETURNED,
        EXTENDED,
        DEPARTED,
        CANCELLED,
        NO_SHOW,
        /** One side said that the stay will end (<i>uppsägning</i>). */
        NOTICE_GIVEN,
        /** From the day on, the days hold another level of care. */
        LEVEL_CHANGED,
        /** Something beside the days was used (<i>tillägg</i>). */
        ADD_ON_USED,
        /** From the day on in another bed of the home. */
        MOVED,
        /** From the day on in another home, in a placement that goes on from this one. */
        CONTINUED,
        /** Before anybody had arrived, the arrival became the day. */
        RESCHEDULED
    }

    protected PlacementFact() {}

    public PlacementFact(UUID placementId, Kind kind, LocalDate happenedOn, Instant recordedAt) {
        this.placementId = placementId;
        this.kind = kind;
        this.happenedOn = happenedOn;
        this.recordedAt = recordedAt;
    }

    public PlacementFact until(@Nullable LocalDate day) {
        this.until = day;
        return this;
    }

    public PlacementFact decidedBy(@Nullable String name) {
        this.decidedBy = name;
        return this;
    }

    PlacementFact because(@Nullable String why) {
        this.reason = why;
        return this;
    }

    PlacementFact level(Level newLevel) {
        this.level = newLevel;
        return this;
    }

    PlacementFact addOn(AddOn used) {
        this.addOn = used.code();
        this.quantity = used.quantity();
        return this;
    }

    /** What holds instead of a fact, in the first place of which it stands. */
    public static PlacementFact correcting(PlacementFact first, LocalDate on, Instant recordedAt) {
        PlacementFact correction = new PlacementFact(first.placementId, first.kind, on, recordedAt);
        correction.corrects = first.id;
        correction.addOn = first.addOn;
        return correction;
    }

    PlacementFact saying(@Nullable Level right, @Nullable BigDecimal units) {
        level = right;
        quantity = units;
        return this;
    }

    /** It never happened. */
    public PlacementFact takenBack() {
        takenBack = true;
        return this;
    }

    public long id() {
        return Objects.requireNonNull(id, "it is not saved");
    }

    /** The fact, recorded first, that holds no more since this one was recorded. */
    public @Nullable Long corrects() {
        return corrects;
    }

    /** Whether it says that what it corrects never happened. */
    public boolean isTakenBack() {
        return takenBack;
    }

    /** The user name of whoever recorded it; null where the service did, or nobody kept it. */
    public @Nullable String recordedBy() {
        return recordedBy;
    }

    /** The municipality for which it was recorded; null where nobody kept it. */
    public @Nullable String recordedFor() {
        return recordedFor;
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

    /** The level of care from the day on, where it was changed. */
    public @Nullable Level level() {
        return level;
    }

    /** The code of the add-on that was used. */
    public @Nullable String addOn() {
        return addOn;
    }

    /** How many units of the add-on; below zero where an earlier report is taken back. */
    public @Nullable BigDecimal quantity() {
        return quantity;
    }
}
