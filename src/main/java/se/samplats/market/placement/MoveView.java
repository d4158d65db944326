package se.samplats.market.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.offer.OfferView.NeedView;

/**
 * A move as its buyer and the new home see it: the need in structured words, the reference, and no more.
 *
 * @param placementId the stay that it is a move of, which the new home does not see
 * @param on the first day in the new bed
 * @param quote what the days there cost; null within one home, whose price goes on, and where no price is known
 * @param continuedAs the placement in which the case goes on in the new home
 * @param need null for a stay that came without a request, and where it is not asked
 */
public record MoveView(
        UUID id,
        QuestionStatus status,
        UUID placementId,
        UUID homeId,
        UUID placeId,
        String buyer,
        String seller,
        LocalDate on,
        @Nullable LocalDate end,
        @Nullable QuoteView quote,
        @Nullable UUID continuedAs,
        Instant askedAt,
        @Nullable String declineReason,
        @Nullable String declineText,
        @Nullable String requestReference,
        @Nullable NeedView need) {}
