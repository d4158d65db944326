package se.samplats.market.change;

import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Quote;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.offer.OfferView.NeedView;
import se.samplats.market.placement.ExtensionView;
import se.samplats.market.placement.MoveView;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** Extensions and moves as a reader sees them. */
final class QuestionViews {

    private QuestionViews() {}

    /** @param buys whether the reader may see what the buyer would pay elsewhere */
    static ExtensionView of(Extension extension, boolean buys, Language language) {
        return new ExtensionView(
                extension.id(),
                extension.placementId(),
                extension.from(),
                extension.end(),
                extension.status(),
                quote(extension.quote(), buys, language),
                extension.added().ore(),
                extension.isAgreedBeforehand(),
                extension.declineReason(),
                extension.declineText());
    }

    static MoveView of(Actor reader, Move move, @Nullable PurchaseRequest request, Language language) {
        return new MoveView(
                move.id(),
                move.status(),
                move.placementId(),
                move.homeId(),
                move.placeId(),
                move.buyer(),
                move.seller(),
                move.on(),
                move.end(),
                quote(move.quote(), reader.may(Right.EXTEND, move.belonging()), language),
                move.continuedAs(),
                move.askedAt(),
                move.declineReason(),
                move.declineText(),
                request == null ? null : request.reference(),
                request == null ? null : NeedView.of(request));
    }

    static @Nullable QuoteView quote(@Nullable Quote quote, boolean buys, Language language) {
        if (quote == null) {
            return null;
        }
        QuoteView view = QuoteView.of(quote, language);
        return buys ? view : view.withoutAlternative();
    }
}
