package se.samplats.market.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.county.pricing.Level;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.request.Need;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.Urgency;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/**
 * An offer as the buyer and the asked home see it: the need in structured words, the reference, and no more.
 *
 * @param expiresAt until when the home may answer, or after its yes the buyer may accept
 * @param held whether the ledger keeps the place meanwhile
 * @param level the level of care that is asked for
 * @param afterwards where the stay had begun when it was asked for, why it was recorded afterwards
 * @param afterwardsBy the user name of whoever recorded it then
 */
public record OfferView(
        UUID id,
        OfferStatus status,
        UUID requestId,
        String requestReference,
        UUID placeId,
        UUID homeId,
        String buyer,
        String seller,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable QuoteView quote,
        Instant expiresAt,
        boolean held,
        Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable String declineReason,
        @Nullable String declineText,
        Level level,
        @Nullable String afterwards,
        @Nullable String afterwardsBy,
        NeedView need) {

    public record NeedView(
            String form,
            @Nullable Integer age,
            @Nullable Sex sex,
            List<String> needs,
            List<String> risks,
            boolean wheelchair,
            LocalDate wantedStart,
            @Nullable Integer expectedDays,
            Urgency urgency,
            boolean protectedIdentity) {

        public static NeedView of(PurchaseRequest request) {
            Need need = request.need();
            return new NeedView(
                    need.form(),
                    need.age(),
                    need.sex(),
                    need.needs(),
                    need.risks(),
                    need.wheelchair(),
                    need.start(),
                    need.days(),
                    request.urgency(),
                    request.protectedIdentity());
        }
    }

    static OfferView of(Actor reader, Offer offer, PurchaseRequest request, Language language) {
        QuoteView quote = offer.quote() == null ? null : QuoteView.of(offer.quote(), language);
        boolean buys = reader.may(Right.ACCEPT, offer.belonging());
        return new OfferView(
                offer.id(),
                offer.status(),
                offer.requestId(),
                request.reference(),
                offer.placeId(),
                offer.homeId(),
                offer.buyer(),
                offer.seller(),
                offer.period().start(),
                offer.period().end(),
                quote == null || buys ? quote : quote.withoutAlternative(),
                offer.expiresAt(),
                offer.holdId() != null,
                offer.askedAt(),
                offer.answeredAt(),
                offer.declineReason(),
                offer.declineText(),
                offer.level(),
                offer.afterwards(),
                offer.afterwardsBy(),
                NeedView.of(request));
    }
}
