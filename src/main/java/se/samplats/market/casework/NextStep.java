package se.samplats.market.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    /** Whether any home that can be asked meets the need in all. */
    enum Fits {
        SOME,
        NONE,
        /** Nobody has looked. */
        UNKNOWN
    }

    enum Waits {
        /** The buyer has not submitted it. */
        SUBMISSION,
        /** The buyer has asked nobody. */
        FIRST_QUESTION,
        /** All that were asked said no, or nothing: the buyer may ask others. */
        NEXT_QUESTION,
        /** No home fits in all: the buyer may ask one that nearly does, or buy outside. */
        PURCHASE,
        /** A home is to answer. */
        ANSWER,
        /** A home has said yes: the buyer is to accept. */
        DECISION,
        NOTHING
    }

    /** The one thing that a request waits for: an offer that lives comes before all that could be done beside it. */
    static Waits waits(RequestStatus status, Set<OfferStatus> offers, Fits fits) {
        if (status == RequestStatus.DRAFT) {
            return Waits.SUBMISSION;
        }
        if (status != RequestStatus.OPEN) {
            return Waits.NOTHING;
        }
        if (offers.contains(OfferStatus.MADE)) {
            return Waits.DECISION;
        }
        if (offers.contains(OfferStatus.ASKED)) {
            return Waits.ANSWER;
        }
        if (fits == Fits.NONE) {
            return Waits.PURCHASE;
        }
        return offers.isEmpty() ? Waits.FIRST_QUESTION : Waits.NEXT_QUESTION;
    }

    /** For a list, which does not look at what fits. */
    static NextStep of(PurchaseRequest request, List<Offer> offers) {
        return of(request, offers, Fits.UNKNOWN);
    }

    static NextStep of(PurchaseRequest request, List<Offer> offers, Fits fits) {
        Waits waits = waits(request.status(), offers.stream().map(Offer::status).collect(Collectors.toSet()), fits);
        return switch (waits) {
            case DECISION -> waiting(waits, in(offers, OfferStatus.MADE));
            case ANSWER -> waiting(waits, in(offers, OfferStatus.ASKED));
            case NOTHING -> new NextStep(waits, request.closedAt(), null, Set.of());
            default -> new NextStep(waits, lastClosed(request, offers), null, Set.of());
        };
    }

    /** Whether a home is asked or has offered a bed. */
    public boolean isLive() {
        return waits == Waits.ANSWER || waits == Waits.DECISION;
    }

    /** Whether buying outside is what comes next. */
    public boolean isPurchase() {
        return waits == Waits.PURCHASE;
    }

    private static Instant lastClosed(PurchaseRequest request, List<Offer> offers) {
        return offers.stream()
                .map(Offer::closedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(request.recordedAt());
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
