package se.samplats.market.offer;

import java.time.LocalDate;
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

    /**
     * A home was asked.
     *
     * @param afterwards the first day of a stay that had begun and is recorded afterwards; null where it had not
     */
    record Asked(
            UUID offerId,
            UUID requestId,
            UUID homeId,
            @Nullable LocalDate afterwards,
            @Nullable String protectedFor) implements OfferEvent {

        /** About a stay that has not begun. */
        public Asked(UUID offerId, UUID requestId, UUID homeId, @Nullable String protectedFor) {
            this(offerId, requestId, homeId, null, protectedFor);
        }

        static Asked of(Offer offer) {
            return new Asked(
                    offer.id(),
                    offer.requestId(),
                    offer.homeId(),
                    offer.afterwards() == null ? null : offer.period().start(),
                    offer.protectedFor());
        }

        @Override
        public @Nullable LocalDate happenedOn() {
            return afterwards;
        }
    }

    /** The home said yes. */
    record Made(
            UUID offerId,
            UUID requestId,
            UUID homeId,
            @Nullable String protectedFor) implements OfferEvent {}

    /** The home took its yes back at once: it is asked again. */
    record TakenBack(
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

    /** Somebody saw it; fired for protected identities alone. */
    record Read(
            UUID offerId,
            UUID requestId,
            UUID homeId,
            @Nullable String protectedFor) implements OfferEvent {}
}
