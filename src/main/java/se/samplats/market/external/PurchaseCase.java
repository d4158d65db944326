package se.samplats.market.external;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.Need;

/**
 * A purchase to be judged.
 *
 * @param need what was needed during the stay; of one whose need is not known, the form alone
 * @param isNeedKnown whether it says more than the form
 * @param decidedOn the day of the decision
 * @param at the time whose ledger counts; null for now
 */
record PurchaseCase(
        UUID purchaseId,
        String buyer,
        Need need,
        Stretch stay,
        boolean isNeedKnown,
        LocalDate decidedOn,
        @Nullable Instant at) {}
