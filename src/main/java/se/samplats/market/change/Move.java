package se.samplats.market.change;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.Place;
import se.samplats.county.pricing.Quote;
import se.samplats.market.placement.NextBed;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.QuestionStatus;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Belonging;

/** A move (<i>flytt</i>) to another bed from a day: at once in the same home; in another home asked of that home, which admits. */
@Entity
@Table(name = "placement_move")
public class Move {

    @Id
    private UUID id;

    private UUID placementId;
    private String buyer;
    private String seller;
    private UUID homeId;
    private UUID placeId;
    private UUID fromHomeId;
    private UUID fromPlaceId;
    private @Nullable UUID fromOccupancyId;
    private @Nullable UUID requestId;
    private @Nullable String protectedFor;
    private boolean homeConcealed;
    private LocalDate movesOn;
    private @Nullable LocalDate endsBefore;

    @Enumerated(EnumType.STRING)
    private QuestionStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Quote quote;

    private @Nullable String approvedBy;
    private @Nullable UUID continuedAs;
    private Instant askedAt;

    @SuppressWarnings("unused") // for the database, which keeps and reads it
    private @Nullable Instant closedAt;

    private @Nullable String declineReason;
    private @Nullable String declineText;

    @Version
    private int version;

    protected Move() {}

    Move(Placement placement, Home to, Place place, LocalDate on, Instant now) {
        this.id = Ids.next();
        this.placementId = placement.id();
        this.buyer = placement.buyer();
        this.seller = to.municipality();
        this.homeId = to.id();
        this.placeId = place.id();
        this.fromHomeId = placement.homeId();
        this.fromPlaceId = placement.placeId();
        this.fromOccupancyId = placement.occupancyId();
        this.requestId = placement.requestId();
        this.protectedFor = placement.protectedFor();
        this.movesOn = on;
        this.endsBefore = placement.end();
        this.status = QuestionStatus.ASKED;
        this.askedAt = now;
    }

    /** @param approver who approved what exceeds the buyer's mandate, by name */
    void priced(@Nullable Quote asked, @Nullable String approver) {
        quote = asked;
        approvedBy = approver;
    }

    /** Done, in the same home. */
    void agree(Instant now) {
        become(QuestionStatus.AGREED, now);
    }

    /** The other home said yes: the case goes on there. */
    void agree(UUID placement, Instant now) {
        become(QuestionStatus.AGREED, now);
        continuedAs = placement;
    }

    void decline(String reason, @Nullable String text, Instant now) {
        become(QuestionStatus.DECLINED, now);
        declineReason = reason;
        declineText = text;
    }

    void withdraw(Instant now) {
        become(QuestionStatus.WITHDRAWN, now);
    }

    /** The stay ended before a move within the home, which is dropped. */
    void undo() {
        status = QuestionStatus.WITHDRAWN;
    }

    void mustBeAsked() {
        if (status != QuestionStatus.ASKED) {
            throw Refusal.conflict("question-answered", status);
        }
    }

    private void become(QuestionStatus next, Instant now) {
        mustBeAsked();
        status = next;
        closedAt = now;
    }

    /** Whether the home stays the same. */
    public boolean isWithinHome() {
        return homeId.equals(fromHomeId);
    }

    /** The buyer's, with the home that is asked on the other side. */
    public Belonging belonging() {
        return new Belonging(buyer, homeConcealed ? null : seller, homeId, protectedFor);
    }

    public UUID id() {
        return id;
    }

    public UUID placementId() {
        return placementId;
    }

    public String buyer() {
        return buyer;
    }

    public String seller() {
        return seller;
    }

    public UUID homeId() {
        return homeId;
    }

    public UUID placeId() {
        return placeId;
    }

    public UUID fromHomeId() {
        return fromHomeId;
    }

    public UUID fromPlaceId() {
        return fromPlaceId;
    }

    @Nullable
    UUID fromOccupancyId() {
        return fromOccupancyId;
    }

    public @Nullable UUID requestId() {
        return requestId;
    }

    /**
     * Protection of the identity begins for this handler, or ends.
     *
     * @param concealed whether the other home does not see any more that it was asked
     */
    void protectFor(@Nullable String handler, boolean concealed) {
        protectedFor = handler;
        homeConcealed = concealed;
    }

    public @Nullable String protectedFor() {
        return protectedFor;
    }

    public LocalDate on() {
        return movesOn;
    }

    public @Nullable LocalDate end() {
        return endsBefore;
    }

    /** The days in the new bed. */
    Period days() {
        return new Period(movesOn, endsBefore);
    }

    public QuestionStatus status() {
        return status;
    }

    public @Nullable Quote quote() {
        return quote;
    }

    public @Nullable String approvedBy() {
        return approvedBy;
    }

    public @Nullable UUID continuedAs() {
        return continuedAs;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable String declineReason() {
        return declineReason;
    }

    public @Nullable String declineText() {
        return declineText;
    }

    /** Where the stay goes on. */
    NextBed next() {
        return new NextBed(placeId(), homeId(), seller(), on(), end(), quote());
    }
}
