package se.samplats.offer;

import java.util.UUID;

/** What happened to an offer, for whoever would be less informed without it. */
public sealed interface OfferEvent {

    UUID offerId();

    /** A home was asked. */
    record Asked(UUID offerId) implements OfferEvent {}

    /** The home said yes. */
    record Made(UUID offerId) implements OfferEvent {}

    /** The home said no. */
    record Declined(UUID offerId) implements OfferEvent {}
}
