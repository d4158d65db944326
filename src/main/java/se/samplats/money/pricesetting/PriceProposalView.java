package se.samplats.money.pricesetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed price list as people and programs read it, with what made it.
 *
 * @param validUntil the first day on which its prices no longer hold
 * @param budget null where an index made the prices
 * @param uplift null where a budget made the prices
 * @param decision of which body, where that was said; null while it is proposed
 * @param closedBy who decided or withdrew it; null while it is proposed
 */
public record PriceProposalView(
        UUID id,
        UUID homeId,
        LocalDate validFrom,
        LocalDate validUntil,
        PriceProposal.Origin origin,
        PriceProposalStatus status,
        @Nullable Budget budget,
        @Nullable Uplift uplift,
        List<ProposedPrice> prices,
        String proposedBy,
        Instant proposedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        @Nullable PriceDecision decision) {

    public static PriceProposalView of(PriceProposal proposal) {
        LocalDate from = proposal.validity().start();
        return new PriceProposalView(
                proposal.id(),
                proposal.homeId(),
                from,
                LocalDate.of(from.getYear() + 1, 1, 1),
                proposal.origin(),
                proposal.status(),
                proposal.budget(),
                proposal.uplift(),
                proposal.prices(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.closedBy(),
                proposal.closedAt(),
                proposal.decision());
    }

    public boolean decided() {
        return status == PriceProposalStatus.DECIDED;
    }

    public boolean open() {
        return status == PriceProposalStatus.PROPOSED;
    }
}
