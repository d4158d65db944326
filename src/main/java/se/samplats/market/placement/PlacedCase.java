package se.samplats.market.placement;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.offer.Offer;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.party.Belonging;

/** Whose case a placement is, between whom, and what it came of: none of it changes. */
@MappedSuperclass
public abstract class PlacedCase {

    @Id
    UUID id;

    String reference;

    @Nullable
    UUID requestId;

    @Nullable
    UUID offerId;

    UUID homeId;
    String buyer;
    String seller;
    String caseReference;

    @Nullable
    String protectedFor;

    @Nullable
    String afterwards;

    @Nullable
    String afterwardsBy;

    @Nullable
    UUID continues;

    Instant recordedAt;

    protected PlacedCase() {}

    PlacedCase(String reference, PurchaseRequest request, Offer offer, Instant recordedAt) {
        this.id = Ids.next();
        this.reference = reference;
        this.requestId = request.id();
        this.offerId = offer.id();
        this.homeId = offer.homeId();
        this.buyer = offer.buyer();
        this.seller = offer.seller();
        this.caseReference = request.caseReference();
        this.protectedFor = offer.protectedFor();
        this.afterwards = offer.afterwards();
        this.afterwardsBy = offer.afterwardsBy();
        this.recordedAt = recordedAt;
    }

    /** The same case, in another home. */
    PlacedCase(String reference, PlacedCase before, NextBed next, Instant recordedAt) {
        this.id = Ids.next();
        this.reference = reference;
        this.requestId = before.requestId;
        this.homeId = next.homeId();
        this.buyer = before.buyer;
        this.seller = next.seller();
        this.caseReference = before.caseReference;
        this.protectedFor = before.protectedFor;
        this.continues = before.id;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    /** What people call it: {@code P-2026-70311542}. */
    public String reference() {
        return reference;
    }

    public @Nullable UUID requestId() {
        return requestId;
    }

    /** The placement, in another home, that this one goes on from. */
    public @Nullable UUID continues() {
        return continues;
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

    /** Protection of the identity begins for this handler, or ends. */
    public void protectFor(@Nullable String handler) {
        protectedFor = handler;
    }

    public @Nullable String protectedFor() {
        return protectedFor;
    }
}
