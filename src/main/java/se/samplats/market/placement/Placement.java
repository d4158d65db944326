package se.samplats.market.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Quote;
import se.samplats.market.offer.Offer;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Belonging;

/** A placement (<i>placering</i>): one person, known here by a case reference alone, in one place for a time. */
@Entity
public class Placement {

    @Id
    private UUID id;

    private String reference;
    private @Nullable UUID requestId;
    private @Nullable UUID offerId;
    private @Nullable UUID occupancyId;
    private UUID placeId;
    private UUID homeId;
    private String buyer;
    private String seller;
    private String caseReference;
    private LocalDate startsOn;
    private @Nullable LocalDate endsBefore;

    @Enumerated(EnumType.STRING)
    private PlacementStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Quote quote;

    private @Nullable String admittedBy;
    private @Nullable LocalDate admittedOn;
    private @Nullable String protectedFor;
    private @Nullable String afterwards;
    private @Nullable String afterwardsBy;
    private @Nullable UUID continues;
    private Instant recordedAt;

    @Version
    private int version;

    protected Placement() {}

    Placement(String reference, PurchaseRequest request, Offer offer, UUID occupancyId, Instant recordedAt) {
        this.id = Ids.next();
        this.reference = reference;
        this.requestId = request.id();
        this.offerId = offer.id();
        this.occupancyId = occupancyId;
        this.placeId = offer.placeId();
        this.homeId = offer.homeId();
        this.buyer = offer.buyer();
        this.seller = offer.seller();
        this.caseReference = request.caseReference();
        this.startsOn = offer.period().start();
        this.endsBefore = offer.period().end();
        this.status = PlacementStatus.BOOKED;
        this.quote = offer.quote();
        this.protectedFor = offer.protectedFor();
        this.afterwards = offer.afterwards();
        this.afterwardsBy = offer.afterwardsBy();
        this.recordedAt = recordedAt;
    }

    /** The placement in which the case goes on in another home. */
    public Placement(String reference, Placement before, NextBed next, UUID occupancyId, Instant recordedAt) {
        this.id = Ids.next();
        this.reference = reference;
        this.requestId = before.requestId;
        this.occupancyId = occupancyId;
        this.placeId = next.placeId();
        this.homeId = next.homeId();
        this.buyer = before.buyer;
        this.seller = next.seller();
        this.caseReference = before.caseReference;
        this.startsOn = next.on();
        this.endsBefore = next.end();
        this.status = PlacementStatus.BOOKED;
        this.quote = next.quote();
        this.protectedFor = before.protectedFor;
        this.continues = before.id;
        this.recordedAt = recordedAt;
    }

    /** The person moved in, on a day of the booked period. */
    void arrive(LocalDate on) {
        become(PlacementStatus.ONGOING);
        mustLieWithin(on);
    }

    /** The home's manager decided to admit: who, and when. */
    void admit(String decidedBy, LocalDate on) {
        mustBeOpen();
        admittedBy = decidedBy;
        admittedOn = on;
    }

    /** The person moved out: the place is free from that day. Recorded again, it corrects the day. */
    public void depart(LocalDate on) {
        if (on.isBefore(startsOn)
                || (status == PlacementStatus.ONGOING && endsBefore != null && on.isAfter(endsBefore))) {
            throw Refusal.of("outside-placement", on, startsOn, endsBefore == null ? "–" : endsBefore);
        }
        if (status != PlacementStatus.ENDED) {
            become(PlacementStatus.ENDED);
        }
        endsBefore = on;
    }

    public void extend(LocalDate end, @Nullable Quote longer) {
        mustBeLonger(end);
        endsBefore = end;
        quote = longer;
    }

    /** The departure day so far, which the given one is after. */
    public LocalDate mustBeLonger(LocalDate end) {
        mustBeOpen();
        if (endsBefore == null || !end.isAfter(endsBefore)) {
            throw Refusal.of("not-longer", endsBefore == null ? "–" : endsBefore);
        }
        return endsBefore;
    }

    /** The person lives, or will live, in another bed of the home; what it costs stays as it is. */
    public void moveTo(UUID place, @Nullable UUID occupancy) {
        placeId = place;
        occupancyId = occupancy;
    }

    /** The person goes on in another home from the day: what was planned beyond it is not here any more. */
    public void continueElsewhere(LocalDate on) {
        mustBeOngoing();
        endsBefore = on;
    }

    /** Nobody has arrived: the day of arrival is another, and so is what the days cost. */
    void reschedule(LocalDate start, @Nullable Quote remade) {
        mustBeBooked();
        startsOn = start;
        quote = remade;
    }

    void mustBeBooked() {
        if (status != PlacementStatus.BOOKED) {
            throw Refusal.conflict("placement-begun", reference, status);
        }
    }

    /** What a stay that has no quote is charged by from now on. */
    public void freeze(Quote frozen) {
        if (quote != null) {
            throw new IllegalStateException("what was quoted is what is agreed");
        }
        quote = frozen;
    }

    void cancel(LocalDate on) {
        become(PlacementStatus.CANCELLED);
        neverBegan(on);
    }

    void noShow(LocalDate on) {
        become(PlacementStatus.NO_SHOW);
        neverBegan(on);
    }

    /** The days before the one on which it was called off had been kept for the buyer. */
    private void neverBegan(LocalDate on) {
        LocalDate until = on.isBefore(startsOn) ? startsOn : on;
        endsBefore = endsBefore == null || until.isBefore(endsBefore) ? until : endsBefore;
    }

    public void mustBeOpen() {
        if (status != PlacementStatus.BOOKED && status != PlacementStatus.ONGOING) {
            throw Refusal.conflict("placement-not-open", reference, status);
        }
    }

    public void mustBeOngoing() {
        if (status != PlacementStatus.ONGOING) {
            throw Refusal.conflict("placement-not-ongoing", reference, status);
        }
    }

    public void mustLieWithin(LocalDate on) {
        if (on.isBefore(startsOn) || (endsBefore != null && !on.isBefore(endsBefore))) {
            throw Refusal.of("outside-placement", on, startsOn, endsBefore == null ? "–" : endsBefore);
        }
    }

    boolean hasDayIn(Period days) {
        LocalDate end = days.end();
        return (end == null || startsOn.isBefore(end))
                && (endsBefore == null || endsBefore.isAfter(days.start()))
                && !startsOn.equals(endsBefore);
    }

    private void become(PlacementStatus next) {
        if (!status.next().contains(next)) {
            throw Refusal.conflict("placement-not-open", reference, status);
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    /** What people call it: {@code P-2026-00031}. */
    public String reference() {
        return reference;
    }

    public @Nullable UUID requestId() {
        return requestId;
    }

    /** The accepted offer that it was booked by; null where it came in another way. */
    @Nullable
    UUID offerId() {
        return offerId;
    }

    /** The placement, in another home, that this one goes on from. */
    public @Nullable UUID continues() {
        return continues;
    }

    public @Nullable UUID occupancyId() {
        return occupancyId;
    }

    public UUID placeId() {
        return placeId;
    }

    public UUID homeId() {
        return homeId;
    }

    public String buyer() {
        return buyer;
    }

    public String seller() {
        return seller;
    }

    public String caseReference() {
        return caseReference;
    }

    public LocalDate start() {
        return startsOn;
    }

    /** The departure day, or the day on which it is expected; null until somebody knows. */
    public @Nullable LocalDate end() {
        return endsBefore;
    }

    public PlacementStatus status() {
        return status;
    }

    /** Frozen when it was booked, with what was added when it was extended. */
    public @Nullable Quote quote() {
        return quote;
    }

    public @Nullable String admittedBy() {
        return admittedBy;
    }

    public @Nullable LocalDate admittedOn() {
        return admittedOn;
    }

    /** The buyer's, with the home's municipality on the other side. */
    public Belonging belonging() {
        return new Belonging(buyer, seller, homeId, protectedFor);
    }

    /** Why it was recorded after it had begun; null where it was booked before. */
    public @Nullable String afterwards() {
        return afterwards;
    }

    /** The user name of whoever recorded it afterwards. */
    public @Nullable String afterwardsBy() {
        return afterwardsBy;
    }

    public @Nullable String protectedFor() {
        return protectedFor;
    }

    public int version() {
        return version;
    }
}
