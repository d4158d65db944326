package se.samplats.money.settlement;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a settlement: what is charged, and for which case.
 *
 * @param placementId null for a part of a year's result
 * @param caseReference the buyer's own case number; null for a part of a year's result
 * @param isProtected whether the person's identity is protected: then the line is shown in a sum alone
 */
public record SettlementLine(
        @Nullable UUID placementId, UUID homeId, @Nullable String caseReference, boolean isProtected, Charge charge) {

    /** Whether it corrects days of an earlier month, or takes back what was charged. */
    boolean corrects(YearMonth month) {
        return charge.amount().ore() < 0 || charge.from().isBefore(month.atDay(1));
    }
}
