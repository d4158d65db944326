package se.samplats.market.offer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.Quote;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Belonging;

/** An inquiry to a home and its answer: may this person have this place, for this time, at this price? */
@Entity
public class Offer {

    private static final int SECONDS_TO_TAKE_BACK = 60;

    @Id
    private UUID id;

    private UUID requestId;
    private UUID placeId;
    private UUID homeId;
    private String buyer;
    private String seller;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "starts_on"))
    @AttributeOverride(name = "end", column = @Column(name = "ends_before"))
    private Period period;

    @Enumerated(EnumType.STRING)
    private OfferStatus status;

    private @Nullable UUID holdId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Quote quote;

    private Instant expiresAt;
    private Instant askedAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant closedAt;
    private @Nullable String declineReason;
    private @Nullable String declineText;
    private @Nullable String protectedFor;
    private boolean homeConcealed;

    @Enumerated(EnumType.STRING)
    private Level level;

    @SuppressWarnings("unused") // for the database, which keeps and reads it
    private boolean fellThrough;

    /** The confirmation by which the bed was reported free; null where it was asked for beyond that. */
    @SuppressWarnings("unused") // for the database, which keeps and reads it
    private @Nullable Instant claimedConfirmation;

    private @Nullable String afterwards;
    private @Nullable String afterwardsBy;

    @Version
    private int version;

    protected Offer() {}

    Offer(PurchaseRequest request, Home home, UUID placeId, Period period, Instant askedAt, Instant expiresAt) {
        this.id = Ids.next();
        this.requestId = request.id();
        this.placeId = placeId;
        this.homeId = home.id();
        this.buyer = request.municipality();
        this.seller = home.municipality();
        this.period = period;
        this.status = OfferStatus.ASKED;
        this.askedAt = askedAt;
        this.expiresAt = expiresAt;
        this.protectedFor = request.protectedIdentity() ? request.handler() : null;
        this.level = Level.BASE;
    }

    /** Sets the level of care that is asked for. */
    Offer at(Level asked) {
        level = asked;
        return this;
    }

    /** The stay had begun when it was asked for: why that is recorded now, and by whom. */
    Offer recordedAfterwards(String why, String by) {
        afterwards = why;
        afterwardsBy = by;
        return this;
    }

    /** A suitable request claims a bed that the home has reported free. */
    void claims(@Nullable Instant confirmation) {
        claimedConfirmation = confirmation;
    }

    void priced(@Nullable Quote quote) {
        this.quote = quote;
    }

    void holdBy(UUID occupancy) {
        holdId = occupancy;
    }

    void make(Instant now, Instant until) {
        become(OfferStatus.MADE);
        answeredAt = now;
        expiresAt = until;
    }

    /** A yes that was a mistake: the question waits again. */
    void takeBack(Instant now, Instant until) {
        if (!canBeTakenBack(now)) {
            throw Refusal.conflict("too-late-to-take-back");
        }
        become(OfferStatus.ASKED);
        answeredAt = null;
        expiresAt = until;
    }

    /** For a minute after the answer, unless the buyer has accepted. */
    boolean canBeTakenBack(Instant now) {
        return status == OfferStatus.MADE && isFresh(answeredAt, now);
    }

    static boolean isFresh(@Nullable Instant answered, Instant now) {
        return answered != null && !now.isAfter(answered.plusSeconds(SECONDS_TO_TAKE_BACK));
    }

    void decline(DeclineReason reason, @Nullable String text, Instant now) {
        become(OfferStatus.DECLINED);
        declineReason = reason.code();
        declineText = text;
        answeredAt = now;
        close(now);
    }

    void withdraw(Instant now) {
        become(OfferStatus.WITHDRAWN);
        close(now);
    }

    void lapse(Instant now) {
        become(OfferStatus.LAPSED);
        close(now);
    }

    /** The buyer says yes: the hold stays, and becomes the stay. */
    public void accept(Instant now) {
        become(OfferStatus.ACCEPTED);
        closedAt = now;
    }

    /** Whether what was booked by it ended before it began: the request may then accept another. */
    public void fallThrough(boolean fell) {
        fellThrough = fell;
    }

    /** An answer after its time is none: the hold may be somebody else's by now. */
    public void mustBeInTime(Instant now) {
        if (status == OfferStatus.LAPSED || (status.isLive() && !now.isBefore(expiresAt))) {
            throw Refusal.conflict("offer-lapsed");
        }
    }

    /**
     * Protection of the identity begins.
     *
     * @param handler the only one in the buyer's municipality who sees it from now on
     * @param concealed whether the home does not see it any more
     */
    void protectFor(String handler, boolean concealed) {
        protectedFor = handler;
        homeConcealed = concealed;
    }

    void endProtection() {
        protectedFor = null;
        homeConcealed = false;
    }

    private void close(Instant now) {
        closedAt = now;
        holdId = null;
    }

    private void become(OfferStatus next) {
        if (!status.next().contains(next)) {
            throw Refusal.conflict("offer-not-open", status);
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public UUID requestId() {
        return requestId;
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

    public Period period() {
        return period;
    }

    public OfferStatus status() {
        return status;
    }

    /** The row of the ledger that holds the place for the buyer. */
    public @Nullable UUID holdId() {
        return holdId;
    }

    /** What it will cost, as agreed when the home answered; null when the home has no price list. */
    public @Nullable Quote quote() {
        return quote;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** When it was accepted, declined, withdrawn or lapsed. */
    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable String declineReason() {
        return declineReason;
    }

    public @Nullable String declineText() {
        return declineText;
    }

    /** The buyer's, with the asked home on the other side, unless protection began and the home is not to know of it any more. */
    public Belonging belonging() {
        return new Belonging(buyer, homeConcealed ? null : seller, homeId, protectedFor);
    }

    public Level level() {
        return level;
    }

    /** Why a stay that had begun was recorded afterwards; null where it had not begun. */
    public @Nullable String afterwards() {
        return afterwards;
    }

    /** The user name of whoever recorded it afterwards. */
    public @Nullable String afterwardsBy() {
        return afterwardsBy;
    }

    /** With a protected identity, the user name of the only handler who may see it. */
    public @Nullable String protectedFor() {
        return protectedFor;
    }

    public int version() {
        return version;
    }
}
