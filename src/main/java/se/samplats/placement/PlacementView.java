package se.samplats.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.kernel.Language;
import se.samplats.pricing.QuoteView;

/**
 * A placement as either side sees it.
 *
 * @param requestId null for one that was made before the municipality took part
 * @param admittedBy the manager who decided to admit; null until decided
 * @param quote frozen at booking; null where no price list covered the home
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
        @Nullable QuoteView quote) {

    public static PlacementView of(Placement placement, Language language) {
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
                placement.quote() == null ? null : QuoteView.of(placement.quote(), language));
    }
}
