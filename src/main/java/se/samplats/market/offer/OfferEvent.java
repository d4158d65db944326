package se.samplats.market.offer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to an offer. */
public sealed interface OfferEvent extends DomainEvent {

    UUID offerId();

    /** Makes an event of one kind. */
    interface Kind {
        OfferEvent of(UUID offerId, UUID requestId, UUID homeId, @Nullable String protectedFor);
    }

    static OfferEvent of(Kind kind, Offer offer) {
        return kind.of(offer.id(), offer.requestId(), offer.homeId(), offer.protectedFor());
    }

    /** A home was asked. */
    record Asked(
            UUID offerId,
            UUID requestId,
            UUID homeId,
            @Nullable String protectedFor) implements OfferEvent {}

    /** The home said yes. */
    record Made(
            UUID offerId,
            UUID requestId,
            UUID homeId,
            @Nullable String protectedFor) implements OfferEvent {}

    /** The home said no. */
    record Declined(
            UUID offerId,
            UUID requestId,
            UUID homeId,
            @Nullable String protectedFor) implements OfferEvent {}

    /** The buyer stepped back, or the request was answered otherwise. */
    record Withdrawn(
            UUID offerId,
            UUID requestId,
            UUID homeId,
            @Nullable String protectedFor) implements OfferEvent {}

    /** Nobody answered in time. */
    record Lapsed(
            UUID offerId,
            UUID requestId,
            UUID homeId,
            @Nullable String protectedFor) implements OfferEvent {}

    /** The buyer said yes: a placement came of it. */
    record Accepted(
            UUID offerId,
            UUID requestId,
            UUID homeId,
            @Nullable String protectedFor) implements OfferEvent {}

    /** Somebody saw it; told of protected identities alone. */
    record Read(
            UUID offerId,
            UUID requestId,
            UUID homeId,
            @Nullable String protectedFor) implements OfferEvent {}
}
