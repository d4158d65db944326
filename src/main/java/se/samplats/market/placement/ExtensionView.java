package se.samplats.market.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.QuoteView;

/**
 * An extension as either side sees it.
 *
 * @param from the departure day when it was asked for
 * @param end the departure day that is asked for
 * @param quote of the added days; null where the home has no price
 * @param addedOre by how much the stay's expected total grows
 * @param agreedBeforehand whether the agreement said yes before anybody was asked
 */
public record ExtensionView(
        UUID id,
        UUID placementId,
        LocalDate from,
        LocalDate end,
        QuestionStatus status,
        @Nullable QuoteView quote,
        long addedOre,
        boolean agreedBeforehand,
        @Nullable String declineReason,
        @Nullable String declineText) {}
