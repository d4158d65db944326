package se.samplats.market.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.QuoteView;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/**
 * A placement as either side sees it.
 *
 * @param requestId null for one that was made before the municipality took part
 * @param admittedBy the manager who decided to admit; null until decided
 * @param quote frozen at booking; null where no price list covered the home
 * @param afterwards why it was recorded after it had begun; null where it was booked before
 * @param afterwardsBy the user name of whoever recorded it then
 * @param continues the placement in another home that this one goes on from
 * @param continuedBy the placement in another home in which the case goes on, where the reader sees it
 * @param extension the last that was asked for
 * @param move the last that was made or asked for, where the reader sees it
 */
public record PlacementView(
        UUID id,
        String reference,
        @Nullable UUID requestId,
        UUID placeId,
        UUID homeId,
        String buyer,
        String seller,
        String caseReference,
        LocalDate start,
        @Nullable LocalDate end,
        PlacementStatus status,
        @Nullable String admittedBy,
        @Nullable LocalDate admittedOn,
        @Nullable QuoteView quote,
        @Nullable String afterwards,
        @Nullable String afterwardsBy,
        @Nullable UUID continues,
        @Nullable UUID continuedBy,
        @Nullable ExtensionView extension,
        @Nullable MoveView move) {

    public static PlacementView of(Actor reader, Placement placement, Language language) {
        QuoteView quote = placement.quote() == null ? null : QuoteView.of(placement.quote(), language);
        boolean buys = reader.may(Right.READ_SAVINGS, placement.belonging());
        return new PlacementView(
                placement.id(),
                placement.reference(),
                placement.requestId(),
                placement.placeId(),
                placement.homeId(),
                placement.buyer(),
                placement.seller(),
                placement.caseReference(),
                placement.start(),
                placement.end(),
                placement.status(),
                placement.admittedBy(),
                placement.admittedOn(),
                quote == null || buys ? quote : quote.withoutAlternative(),
                placement.afterwards(),
                placement.afterwardsBy(),
                placement.continues(),
                null,
                null,
                null);
    }

    public PlacementView with(
            @Nullable ExtensionView lastExtension, @Nullable MoveView lastMove, @Nullable UUID continuation) {
        return new PlacementView(
                id,
                reference,
                requestId,
                placeId,
                homeId,
                buyer,
                seller,
                caseReference,
                start,
                end,
                status,
                admittedBy,
                admittedOn,
                quote,
                afterwards,
                afterwardsBy,
                continues,
                continuation,
                lastExtension,
                lastMove);
    }
}
