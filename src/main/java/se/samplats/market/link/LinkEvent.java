package se.samplats.market.link;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a proposal to link two requests. */
public sealed interface LinkEvent extends DomainEvent {

    UUID linkId();

    /** Makes an event of one kind. */
    interface Kind {
        LinkEvent of(UUID linkId, UUID requestId, UUID otherId, @Nullable String protectedFor);
    }

    static LinkEvent of(Kind kind, LinkProposal proposal, @Nullable String protectedFor) {
        return kind.of(proposal.id(), proposal.requestId(), proposal.otherId(), protectedFor);
    }

    /** Whoever handles the other request was asked. */
    record Proposed(
            UUID linkId,
            UUID requestId,
            UUID otherId,
            @Nullable String protectedFor) implements LinkEvent {}

    /** The two are linked. */
    record Accepted(
            UUID linkId,
            UUID requestId,
            UUID otherId,
            @Nullable String protectedFor) implements LinkEvent {}

    record Declined(
            UUID linkId,
            UUID requestId,
            UUID otherId,
            @Nullable String protectedFor) implements LinkEvent {}

    record Withdrawn(
            UUID linkId,
            UUID requestId,
            UUID otherId,
            @Nullable String protectedFor) implements LinkEvent {}
}
