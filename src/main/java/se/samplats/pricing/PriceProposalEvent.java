package se.samplats.pricing;

import java.util.UUID;
import se.samplats.kernel.DomainEvent;

/** What happened to a proposal of prices. */
public sealed interface PriceProposalEvent extends DomainEvent {

    UUID proposalId();

    record Proposed(UUID proposalId, UUID homeId) implements PriceProposalEvent {}

    /** Its prices hold. */
    record Decided(UUID proposalId, UUID homeId) implements PriceProposalEvent {}

    record Withdrawn(UUID proposalId, UUID homeId) implements PriceProposalEvent {}
}
