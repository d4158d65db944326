package se.samplats.market.request;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Belonging;

/** A purchase request (<i>förfrågan</i>) of one municipality: a need in the queue until it is met or withdrawn. */
@Entity
public class PurchaseRequest {

    @Id
    private UUID id;

    private String reference;
    private String municipality;
    private String handler;
    private String caseReference;
    private String form;
    private int age;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private List<String> needs;
    private List<String> risks;
    private boolean wheelchair;
    private LocalDate decisionDate;
    private LocalDate wantedStart;
    private @Nullable Integer expectedDays;
    private @Nullable Integer maxDistanceKm;
    private @Nullable Long maxDayPriceOre;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private boolean protectedIdentity;
    private List<String> avoidMunicipalities;
    private @Nullable String specialReasons;
    private @Nullable UUID linkedTo;
    private boolean together;
    private boolean linkConcealed;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private @Nullable String closingReason;

    @Embedded
    private @Nullable PrivateQuote privateQuote;

    private Instant recordedAt;
    private @Nullable Instant closedAt;

    @Version
    private int version;

    protected PurchaseRequest() {}

    /** Who made it, and for which case. */
    public record Origin(String reference, String municipality, String handler, String caseReference) {}

    /** The decision, and how the request may be handled. */
    public record Case(
            LocalDate decisionDate,
            Urgency urgency,
            boolean protectedIdentity,
            @Nullable String specialReasons,
            @Nullable Link link) {}

    /** @param together whether the two belong in the same home or municipality; otherwise never in the same home */
    public record Link(UUID to, boolean together) {}

    PurchaseRequest(Origin origin, Need need, Case facts, boolean draft, Instant recordedAt) {
        this.id = Ids.next();
        this.reference = origin.reference();
        this.municipality = origin.municipality();
        this.handler = origin.handler();
        this.caseReference = origin.caseReference();
        this.form = need.form();
        this.age = need.age() == null ? 0 : need.age();
        this.sex = need.sex() == null ? Sex.FEMALE : need.sex();
        this.decisionDate = facts.decisionDate();
        this.protectedIdentity = facts.protectedIdentity();
        this.status = draft ? RequestStatus.DRAFT : RequestStatus.OPEN;
        this.recordedAt = recordedAt;
        reword(need, facts.urgency(), facts.specialReasons());
    }

    /** Changes what may change while it waits; the person stays the same. */
    final void reword(Need need, Urgency urgency, @Nullable String specialReasons) {
        this.needs = new ArrayList<>(need.needs());
        this.risks = new ArrayList<>(need.risks());
        this.wheelchair = need.wheelchair();
        this.wantedStart = need.start();
        this.expectedDays = need.days();
        this.maxDistanceKm = need.maxDistanceKm();
        this.maxDayPriceOre =
                need.maxDayPrice() == null ? null : (Long) need.maxDayPrice().ore();
        this.avoidMunicipalities = need.avoidMunicipalities().stream().sorted().toList();
        this.urgency = urgency;
        this.specialReasons = specialReasons;
    }

    /** Sets or removes a private provider's quote for the same need; a booking keeps the one it was compared with. */
    void quotedPrivately(@Nullable PrivateQuote quote) {
        if (status != RequestStatus.DRAFT) {
            mustBeOpen();
        }
        privateQuote = quote;
    }

    void submit() {
        if (status != RequestStatus.DRAFT) {
            throw Refusal.conflict("request-not-open", reference, status);
        }
        become(RequestStatus.OPEN);
    }

    /** The booking ended before it began: it waits again, decided when it was. */
    void reopen() {
        if (status != RequestStatus.PLACED) {
            throw Refusal.conflict("request-not-open", reference, status);
        }
        become(RequestStatus.OPEN);
        closedAt = null;
    }

    void withdraw(@Nullable String reason, Instant now) {
        become(RequestStatus.WITHDRAWN);
        closingReason = reason;
        closedAt = now;
    }

    /** A place was booked for it. */
    public void place(Instant now) {
        become(RequestStatus.PLACED);
        closedAt = now;
    }

    /** A place was bought outside the county's own homes. */
    public void placeExternally(Instant now) {
        become(RequestStatus.PLACED_EXTERNALLY);
        closedAt = now;
    }

    public void mustBeOpen() {
        if (status != RequestStatus.OPEN) {
            throw Refusal.conflict("request-not-open", reference, status);
        }
    }

    public void mustBeUnlinked() {
        if (linkedTo != null) {
            throw Refusal.conflict("already-linked", reference);
        }
    }

    /** Links it with the first of those whom it belongs with, or with the one whom it is kept apart from. */
    public void link(PurchaseRequest other, Link link) {
        linkedTo = link.to();
        together = link.together();
        linkConcealed = other.protectedIdentity && !protectedIdentity;
    }

    /** From now on nobody but its handler and one home is to know of it. */
    void protect() {
        if (protectedIdentity) {
            throw Refusal.conflict("already-protected", reference);
        }
        protectedIdentity = true;
    }

    void endProtection() {
        if (!protectedIdentity) {
            throw Refusal.conflict("not-protected", reference);
        }
        protectedIdentity = false;
    }

    /**
     * Whether a rule that rests on the other one would tell of somebody whose identity is protected, unless one handler has both,
     * protected both.
     */
    public boolean mayTellOf(PurchaseRequest other) {
        return !other.protectedIdentity || (protectedIdentity && handler.equals(other.handler));
    }

    /** Both name the same first request, or one names the other, and all of these links say together. */
    public boolean belongsWith(PurchaseRequest other) {
        boolean down = together && other.id.equals(linkedTo);
        boolean up = other.together && id.equals(other.linkedTo);
        boolean side = together && other.together && linkedTo != null && linkedTo.equals(other.linkedTo);
        return down || up || side;
    }

    /** One names the other, and says that the two are never in the same home. */
    public boolean isApartFrom(PurchaseRequest other) {
        return (!together && other.id.equals(linkedTo)) || (!other.together && id.equals(other.linkedTo));
    }

    private void become(RequestStatus next) {
        if (!status.next().contains(next)) {
            throw Refusal.conflict("request-not-open", reference, status);
        }
        status = next;
    }

    public Need need() {
        return new Need(
                form,
                age,
                sex,
                needs,
                risks,
                wheelchair,
                wantedStart,
                expectedDays,
                maxDistanceKm,
                maxDayPriceOre == null ? null : new Money(maxDayPriceOre),
                Set.copyOf(avoidMunicipalities),
                specialReasons != null && !specialReasons.isBlank());
    }

    public DecisionClock clock() {
        return new DecisionClock(decisionDate);
    }

    public UUID id() {
        return id;
    }

    /** What people call it: {@code F-2026-41207733}. */
    public String reference() {
        return reference;
    }

    public String municipality() {
        return municipality;
    }

    /** The user name of the social worker who answers for it. */
    /** Its municipality's, and where the identity is protected its handler's alone. */
    public Belonging belonging() {
        return new Belonging(municipality, null, null, protectedIdentity ? handler : null);
    }

    public String handler() {
        return handler;
    }

    public String caseReference() {
        return caseReference;
    }

    public Urgency urgency() {
        return urgency;
    }

    public boolean protectedIdentity() {
        return protectedIdentity;
    }

    /** With a protected identity, the user name of the only handler who sees it. */
    public @Nullable String protectedFor() {
        return protectedIdentity ? handler : null;
    }

    public @Nullable String specialReasons() {
        return specialReasons;
    }

    public @Nullable UUID linkedTo() {
        return linkedTo;
    }

    public boolean together() {
        return together;
    }

    /** Whether its link leads to somebody whose identity is protected: it counts, and is shown to nobody. */
    public boolean linkConcealed() {
        return linkConcealed;
    }

    public RequestStatus status() {
        return status;
    }

    public @Nullable String closingReason() {
        return closingReason;
    }

    public @Nullable PrivateQuote privateQuote() {
        return privateQuote;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public int version() {
        return version;
    }
}
