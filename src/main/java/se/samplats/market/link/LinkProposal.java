package se.samplats.market.link;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Refusal;

/** One handler's proposal that two requests live together, or apart, and the other handler's answer. */
@Entity
public class LinkProposal {

    @Id
    private UUID id;

    private UUID requestId;
    private UUID otherId;
    private boolean together;

    @Enumerated(EnumType.STRING)
    private LinkStatus status;

    private String proposedBy;
    private String askedOf;
    private Instant proposedAt;
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    protected LinkProposal() {}

    LinkProposal(PurchaseRequest request, PurchaseRequest other, boolean together, Instant now) {
        this.id = Ids.next();
        this.requestId = request.id();
        this.otherId = other.id();
        this.together = together;
        this.status = LinkStatus.PROPOSED;
        this.proposedBy = request.handler();
        this.askedOf = other.handler();
        this.proposedAt = now;
    }

    void become(LinkStatus next, Instant now) {
        if (!status.next().contains(next)) {
            throw Refusal.conflict("link-answered", status);
        }
        status = next;
        answeredAt = now;
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    UUID otherId() {
        return otherId;
    }

    boolean together() {
        return together;
    }

    LinkStatus status() {
        return status;
    }

    String proposedBy() {
        return proposedBy;
    }

    String askedOf() {
        return askedOf;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}
