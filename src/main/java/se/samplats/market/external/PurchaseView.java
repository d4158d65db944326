package se.samplats.market.external;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A purchase as its own municipality sees it.
 *
 * @param end the first day after, or null while nobody knows it
 * @param reason a code of {@code /purchase-reasons}
 * @param reasonText the wording, where no code says it
 * @param alternatives the municipal places that were free and suitable when it was recorded
 */
record PurchaseView(
        UUID id,
        String municipality,
        String caseReference,
        @Nullable UUID requestId,
        String form,
        ProviderKind providerKind,
        LocalDate start,
        @Nullable LocalDate end,
        long dayPriceOre,
        String reason,
        @Nullable String reasonText,
        @Nullable LegalGround legalGround,
        @Nullable String failedCriterion,
        Instant recordedAt,
        List<Alternative> alternatives) {

    static PurchaseView of(ExternalPurchase purchase) {
        PurchaseGrounds purchaseGrounds = purchase.why();
        return new PurchaseView(
                purchase.id(),
                purchase.municipality(),
                purchase.caseReference(),
                purchase.requestId(),
                purchase.form(),
                purchase.providerKind(),
                purchase.period().start(),
                purchase.period().end(),
                purchase.dayPrice().ore(),
                purchaseGrounds.reason(),
                purchaseGrounds.reasonText(),
                purchaseGrounds.legalGround(),
                purchaseGrounds.failedCriterion(),
                purchase.recordedAt(),
                purchase.alternatives());
    }
}
