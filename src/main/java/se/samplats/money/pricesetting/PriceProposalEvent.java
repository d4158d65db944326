package se.samplats.money.pricesetting;

import java.util.UUID;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a proposal of prices. */
sealed interface PriceProposalEvent extends DomainEvent {

    UUID proposalId();

    record Proposed(UUID proposalId, UUID homeId) implements PriceProposalEvent {}

    /** Its prices hold. */
    record Decided(UUID proposalId, UUID homeId) implements PriceProposalEvent {}

    record Withdrawn(UUID proposalId, UUID homeId) implements PriceProposalEvent {}
}
