package se.samplats.market.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.HomeClosure;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.PlacementStatus;

/**
 * A closing as the home sees it.
 *
 * @param placeId null where the whole home closes
 * @param on the first closed day
 * @param until the first day that is open again; null for good
 * @param notifyIvoBy until when IVO is to be notified (SoL 26:2)
 * @param ivoNotifiedOn when it was; null while that is still to be done
 * @param livingThere the placements that somebody lives there by, or will, on some day from then on
 * @param residents how many of the home's own municipality do
 * @param endedOffers how many questions and offers this call ended
 */
record ClosureView(
        UUID id,
        UUID homeId,
        @Nullable UUID placeId,
        LocalDate on,
        @Nullable LocalDate until,
        String reason,
        LocalDate notifyIvoBy,
        @Nullable LocalDate ivoNotifiedOn,
        boolean undone,
        List<LivingThere> livingThere,
        long residents,
        int endedOffers) {

    /** A reference, and nothing about the person. */
    record LivingThere(
            UUID placementId,
            String reference,
            UUID placeId,
            LocalDate start,
            @Nullable LocalDate end,
            PlacementStatus status) {

        static LivingThere of(Placement placement) {
            return new LivingThere(
                    placement.id(),
                    placement.reference(),
                    placement.placeId(),
                    placement.start(),
                    placement.end(),
                    placement.status());
        }
    }

    static ClosureView of(Closing.Closed closed) {
        HomeClosure closure = closed.closure();
        return new ClosureView(
                closure.id(),
                closure.homeId(),
                closure.placeId(),
                closure.days().start(),
                closure.days().end(),
                closure.reason(),
                closure.notifyIvoBy(),
                closure.ivoNotifiedOn(),
                closure.isUndone(),
                closed.living().stream().map(LivingThere::of).toList(),
                closed.residents(),
                closed.endedOffers());
    }
}
