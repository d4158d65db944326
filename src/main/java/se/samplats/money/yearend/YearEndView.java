package se.samplats.money.yearend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A home's year settled, as people and programs read it.
 *
 * @param agreementId the agreement whose version sets the band; null where the usual band holds
 * @param resultOre a deficit is positive, a surplus negative
 * @param shares of {@code sharedOre}, to which they sum exactly; the home's own municipality's is no line of any invoice
 */
record YearEndView(
        UUID id,
        UUID homeId,
        int year,
        YearEndStatus status,
        long budgetCostOre,
        int places,
        BigDecimal occupancy,
        int bandPercent,
        @Nullable UUID agreementId,
        @Nullable Integer agreementVersion,
        long actualCostOre,
        long dayPriceOre,
        long revenueOre,
        long resultOre,
        long keptOre,
        long sharedOre,
        List<ShareView> shares,
        String draftedBy,
        Instant draftedAt,
        @Nullable String agreedBy,
        @Nullable LocalDate agreedOn) {

    public record ShareView(String municipality, int days, long amountOre) {}

    public boolean surplus() {
        return resultOre < 0;
    }

    /** The result without its sign, for who says whether it is a deficit or a surplus. */
    public long absoluteOre() {
        return Math.abs(resultOre);
    }

    /** What each day bears of what is shared. */
    public long perDayOre() {
        return days() == 0
                ? 0
                : BigDecimal.valueOf(sharedOre)
                        .divide(BigDecimal.valueOf(days()), 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    public boolean draft() {
        return status == YearEndStatus.DRAFT;
    }

    public int days() {
        return shares.stream().mapToInt(ShareView::days).sum();
    }
}
