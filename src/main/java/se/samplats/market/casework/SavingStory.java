package se.samplats.market.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.market.placement.PlacementView;
import se.samplats.market.placement.Saving;

/**
 * What a placement saves its buyer and how that was computed, or why nothing is counted.
 *
 * @param rows the ledger's rows, the latest last
 * @param over whether the days are the actual ones
 * @param why null where something is counted
 * @param others what others of the county paid: shown, never counted
 */
record SavingStory(
        List<Saving> rows,
        boolean over,
        boolean never,
        @Nullable Why why,
        QuoteView.@Nullable PrivateAlternativeView others) {

    /** Why nothing is counted. */
    enum Why {
        NO_PRICE,
        OWN_HOME,
        ONLY_OTHERS,
        NOT_KNOWN
    }

    static SavingStory of(PlacementView placement, List<Saving> rows) {
        PlacementStatus status = placement.status();
        QuoteView quote = placement.quote();
        QuoteView.PrivateAlternativeView known = quote == null ? null : quote.privateAlternative();
        boolean never = status == PlacementStatus.CANCELLED || status == PlacementStatus.NO_SHOW;
        if (!rows.isEmpty()) {
            return new SavingStory(rows, status == PlacementStatus.ENDED, never, null, null);
        }
        Why why = quote == null
                ? Why.NO_PRICE
                : placement.buyer().equals(placement.seller())
                        ? Why.OWN_HOME
                        : known == null ? Why.NOT_KNOWN : Why.ONLY_OTHERS;
        return new SavingStory(rows, false, never, why, why == Why.ONLY_OTHERS ? known : null);
    }

    /** The one that counts. */
    public Saving last() {
        return rows.get(rows.size() - 1);
    }

    public boolean isSaved() {
        return last().fullCostOre() >= 0;
    }

    public long dearerOre() {
        return -last().fullCostOre();
    }
}
