package se.samplats.market.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samplats.market.offer.Offer;
import se.samplats.market.offer.OfferStatus;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.RequestStatus;

/**
 * What a request waits for, and since when.
 *
 * @param until when the time for it runs out, where it does
 * @param homes those that the waiting is about
 */
record NextStep(
        Waits waits, @Nullable Instant since, @Nullable Instant until, Set<UUID> homes) {

    enum Waits {
        /** The buyer has not submitted it. */
        SUBMISSION,
        /** The buyer has asked nobody. */
        FIRST_QUESTION,
        /** All that were asked said no, or nothing: the buyer may ask others. */
        NEXT_QUESTION,
        /** A home is to answer. */
        ANSWER,
        /** A home has said yes: the buyer is to accept. */
        DECISION,
        NOTHING
    }

    static NextStep of(PurchaseRequest request, List<Offer> offers) {
        if (request.status() == RequestStatus.DRAFT) {
            return new NextStep(Waits.SUBMISSION, request.recordedAt(), null, Set.of());
        }
        if (request.status() != RequestStatus.OPEN) {
            return new NextStep(Waits.NOTHING, request.closedAt(), null, Set.of());
        }
        List<Offer> made = in(offers, OfferStatus.MADE);
        if (!made.isEmpty()) {
            return waiting(Waits.DECISION, made);
        }
        List<Offer> asked = in(offers, OfferStatus.ASKED);
        if (!asked.isEmpty()) {
            return waiting(Waits.ANSWER, asked);
        }
        return offers.stream()
                .map(offer -> offer.closedAt())
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> new NextStep(Waits.NEXT_QUESTION, last, null, Set.of()))
                .orElseGet(() -> new NextStep(Waits.FIRST_QUESTION, request.recordedAt(), null, Set.of()));
    }

    private static NextStep waiting(Waits waits, List<Offer> offers) {
        return new NextStep(
                waits,
                offers.stream()
                        .map(offer -> since(offer))
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                offers.stream()
                        .map(Offer::expiresAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                offers.stream().map(Offer::homeId).collect(Collectors.toSet()));
    }

    private static Instant since(Offer offer) {
        Instant answered = offer.answeredAt();
        return answered == null ? offer.askedAt() : answered;
    }

    private static List<Offer> in(List<Offer> offers, OfferStatus status) {
        return offers.stream().filter(offer -> offer.status() == status).toList();
    }
}
