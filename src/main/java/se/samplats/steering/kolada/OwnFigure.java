package se.samplats.steering.kolada;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import se.samplats.steering.statistics.ShareItem;

/** The county's own figure beside an indicator. Pure. */
final class OwnFigure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private OwnFigure() {}

    /**
     * The part of the cost of care that was bought of these, in percent with one decimal. Bought of municipalities is what was bought in the
     * county's other homes and outside it: a neighbour is another municipality to Kolada too.
     *
     * @return null where there was no care, or where it may not be told
     */
    static @Nullable BigDecimal percent(KoladaIndicator.Part part, ShareItem share) {
        var cost = share.costOre();
        if (cost == null || cost.total() == null || share.suppressed()) {
            return null;
        }
        long all = cost.total();
        if (all == 0) {
            return null;
        }
        long bought =
                switch (part) {
                    case COMPANIES -> ore(cost.company());
                    case ASSOCIATIONS -> ore(cost.association());
                    case MUNICIPALITIES -> ore(cost.county()) + ore(cost.otherMunicipality());
                    case ALL, WAITING -> all - ore(cost.own());
                };
        return BigDecimal.valueOf(bought).multiply(HUNDRED).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    private static long ore(@Nullable Long amount) {
        return amount == null ? 0 : amount;
    }
}
