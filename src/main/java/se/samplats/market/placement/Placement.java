package se.samplats.market.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;

/** A placement (<i>placering</i>): one person, known here by a case reference alone, in one place for a time. */
@Entity
public class Placement extends PlacedCase {

    private @Nullable UUID occupancyId;
    private UUID placeId;
    private LocalDate startsOn;
    private @Nullable LocalDate endsBefore;

    @Enumerated(EnumType.STRING)
    private PlacementStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Quote quote;

    private @Nullable String admittedBy;
    private @Nullable LocalDate admittedOn;
    private @Nullable LocalDate agreedUntil;
    private @Nullable LocalDate askedOn;

    @Version
    private int version;

    protected Placement() {}

    Placement(String reference, PurchaseRequest request, Offer offer, UUID occupancyId, Instant recordedAt) {
        super(reference, request, offer, recordedAt);
        this.occupancyId = occupancyId;
        this.placeId = offer.placeId();
        this.startsOn = offer.period().start();
        this.endsBefore = offer.period().end();
        this.agreedUntil = endsBefore;
        this.status = PlacementStatus.BOOKED;
        this.quote = offer.quote();
    }

    /** The placement in which the case goes on in another home. */
    public Placement(String reference, Placement before, NextBed next, UUID occupancyId, Instant recordedAt) {
        super(reference, before, next, recordedAt);
        this.occupancyId = occupancyId;
        this.placeId = next.placeId();
        this.startsOn = next.on();
        this.endsBefore = next.end();
        this.agreedUntil = endsBefore;
        this.status = PlacementStatus.BOOKED;
        this.quote = next.quote();
    }

    /** The person moved in, on a day of the booked period. */
    void arrive(LocalDate on) {
        become(PlacementStatus.ONGOING);
        mustLieWithin(on);
    }

    /** The home's manager decided to admit: who, and when; a decision that was forgotten is recorded after the departure too. */
    void admit(String decidedBy, LocalDate on) {
        if (status != PlacementStatus.ENDED) {
            mustBeOpen();
        }
        admittedBy = decidedBy;
        admittedOn = on;
    }

    /** The person moved out, earlier or later than planned: the place is free from that day. Recorded again, it corrects the day. */
    public void depart(LocalDate on) {
        if (on.isBefore(startsOn)) {
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
        agreedUntil = end;
        quote = longer;
    }

    /** The current departure day, which must be before the given one. */
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

    /** The case goes on in another home from the day: nothing is planned here beyond it. */
    public void continueElsewhere(LocalDate on) {
        mustBeOngoing();
        endsBefore = on;
    }

    /** The case does not go on in another home after all: the stay ends as agreed. */
    public void goOnHere() {
        mustBeOngoing();
        endsBefore = agreedEnd();
    }

    /** Sets another day of arrival before anybody has arrived, with its quote. */
    public void reschedule(LocalDate start, @Nullable Quote remade) {
        mustBeBooked();
        startsOn = start;
        quote = remade;
    }

    public void mustBeBooked() {
        if (status != PlacementStatus.BOOKED) {
            throw Refusal.conflict("placement-begun", reference, status);
        }
    }

    /** Nobody has arrived after all. */
    void takeArrivalBack() {
        mustBeOngoing();
        status = PlacementStatus.BOOKED;
    }

    /** The person has not left after all, and is to leave as agreed. */
    void takeDepartureBack() {
        if (status != PlacementStatus.ENDED) {
            throw Refusal.conflict("placement-not-ended", reference, status);
        }
        status = PlacementStatus.ONGOING;
        endsBefore = agreedEnd();
    }

    /** Somebody did come: the booking stands. */
    void takeNoShowBack() {
        mustBeMissed();
        status = PlacementStatus.BOOKED;
        endsBefore = agreedEnd();
    }

    /** Until another day the place was kept for whoever did not come. */
    void missOn(LocalDate on) {
        mustBeMissed();
        endsBefore = agreedEnd();
        neverBegan(on);
    }

    private void mustBeMissed() {
        if (status != PlacementStatus.NO_SHOW) {
            throw Refusal.conflict("placement-begun", reference, status);
        }
    }

    private @Nullable LocalDate agreedEnd() {
        return agreedUntil == null && quote != null ? quote.end() : agreedUntil;
    }

    /** @param right the decision as it was made; null where none was */
    void correctAdmission(@Nullable PlacementFact right) {
        admittedBy = right == null ? null : right.decidedBy();
        admittedOn = right == null ? null : right.happenedOn();
    }

    /** A day of a stay that is over. */
    void mustBeBetween(LocalDate on) {
        if (on.isBefore(startsOn) || (endsBefore != null && on.isAfter(endsBefore))) {
            throw Refusal.of("outside-placement", on, startsOn, endsBefore == null ? "–" : endsBefore);
        }
    }

    /** Whether somebody lives here past the planned end. */
    public boolean isOverdue(LocalDate today) {
        return status == PlacementStatus.ONGOING && endsBefore != null && !endsBefore.isAfter(today);
    }

    /** Both sides are asked, at most once a day. */
    public boolean ask(LocalDate day) {
        boolean asked = day.equals(askedOn);
        askedOn = day;
        return !asked;
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

    /** A day of the stay; whoever stays past the planned end lives there until today. */
    void mustBeLivedIn(LocalDate on, LocalDate today) {
        if (on.isBefore(startsOn) || !isOverdue(today)) {
            mustLieWithin(on);
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

    public @Nullable UUID occupancyId() {
        return occupancyId;
    }

    public UUID placeId() {
        return placeId;
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

    public int version() {
        return version;
    }
}
