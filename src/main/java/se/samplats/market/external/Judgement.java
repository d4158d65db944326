package se.samplats.market.external;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a purchase could have been avoided, as it was judged once; never changed by what happens later.
 *
 * @param homeId the home of the bed that was free; where all were taken, the nearest one that suits
 * @param placeId the bed that was free; null where none was
 * @param free when it was, within the stay; where only the form is known, an upper bound
 * @param counted the days of it that no purchase judged before has counted of the same bed
 * @param failedCriterion where no home fits, the first rule that failed in the one that came furthest
 * @param decidedOn the day whose ledger it was judged by
 */
record Judgement(
        UUID purchaseId,
        String municipality,
        String form,
        Avoidability verdict,
        @Nullable UUID homeId,
        @Nullable UUID placeId,
        @Nullable Stretch free,
        @Nullable Stretch counted,
        @Nullable String failedCriterion,
        LocalDate decidedOn) {

    /** Whether a suitable bed was passed by, for the whole stay or a part of it. */
    boolean isPassedBy() {
        return verdict == Avoidability.AVOIDABLE || verdict == Avoidability.PARTLY;
    }
}
