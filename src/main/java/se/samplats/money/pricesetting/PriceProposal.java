package se.samplats.money.pricesetting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;

/**
 * Proposed prices of a home for the rest of a year (<i>förslag till prislista</i>), with their source: a budget, or the year
 * before and an index. It never changes; it is decided, or withdrawn for another.
 */
@Entity
class PriceProposal {

    @Id
    private UUID id;

    private UUID homeId;
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private PriceProposalStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Budget budget;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Uplift uplift;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProposedPrice> prices;

    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;
    private @Nullable String decidedBody;
    private @Nullable String decidedParagraph;

    /** What made the prices. */
    @Schema(description = "What a proposed price list is made of")
    public enum Origin {
        BUDGET,
        INDEX
    }

    protected PriceProposal() {}

    private PriceProposal(
            UUID homeId,
            LocalDate validFrom,
            @Nullable Budget budget,
            @Nullable Uplift uplift,
            List<ProposedPrice> prices,
            String by,
            Instant at) {
        this.id = Ids.next();
        this.homeId = homeId;
        this.validFrom = validFrom;
        this.origin = budget == null ? Origin.INDEX : Origin.BUDGET;
        this.status = PriceProposalStatus.PROPOSED;
        this.budget = budget;
        this.uplift = uplift;
        this.prices = prices;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    static PriceProposal byBudget(UUID homeId, LocalDate validFrom, Budget budget, String by, Instant at) {
        return new PriceProposal(homeId, validFrom, budget, null, budget.prices(), by, at);
    }

    static PriceProposal byIndex(UUID homeId, Uplift uplift, List<ProposedPrice> prices, String by, Instant at) {
        return new PriceProposal(homeId, LocalDate.of(uplift.year(), 1, 1), null, uplift, prices, by, at);
    }

    /** @param decision of the municipality's body; null where nobody has said which */
    void decide(@Nullable PriceDecision decision, String by, Instant at) {
        become(PriceProposalStatus.DECIDED, by, at);
        if (decision != null) {
            decidedBody = decision.body();
            decidedParagraph = decision.paragraph();
        }
    }

    public @Nullable PriceDecision decision() {
        return decidedBody == null || decidedParagraph == null
                ? null
                : new PriceDecision(decidedBody, decidedParagraph);
    }

    void withdraw(String by, Instant at) {
        become(PriceProposalStatus.WITHDRAWN, by, at);
    }

    private void become(PriceProposalStatus next, String by, Instant at) {
        if (!status.next().contains(next)) {
            throw Refusal.conflict("proposal-closed", status);
        }
        status = next;
        closedBy = by;
        closedAt = at;
    }

    /** The prices hold to the end of the year whose budget or index made them. */
    public Period validity() {
        return new Period(validFrom, LocalDate.of(validFrom.getYear() + 1, 1, 1));
    }

    public UUID id() {
        return id;
    }

    public UUID homeId() {
        return homeId;
    }

    public Origin origin() {
        return origin;
    }

    public PriceProposalStatus status() {
        return status;
    }

    public @Nullable Budget budget() {
        return budget;
    }

    public @Nullable Uplift uplift() {
        return uplift;
    }

    public List<ProposedPrice> prices() {
        return prices;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable String closedBy() {
        return closedBy;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
