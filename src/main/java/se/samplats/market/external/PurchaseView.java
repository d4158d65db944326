package se.samplats.market.external;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.match.Criteria;
import se.samplats.platform.kernel.Language;

/**
 * A purchase as its own municipality sees it.
 *
 * @param end the first day after, or null while nobody knows it
 * @param reason a code of {@code /purchase-reasons}
 * @param reasonText the wording, where no code says it
 * @param failedCriterion the criterion's code, or as it was worded where no code says it
 * @param reasonName the reason in the reader's language, or as it was worded
 * @param failedCriterionName the criterion likewise
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
        String reasonName,
        @Nullable String failedCriterionName,
        Instant recordedAt,
        List<Alternative> alternatives) {

    /** @param reasons what the reasons are called, by their codes */
    static PurchaseView of(ExternalPurchase purchase, Map<String, String> reasons, Language language) {
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
                purchaseGrounds.reasonText() == null
                        ? reasons.getOrDefault(purchaseGrounds.reason(), purchaseGrounds.reason())
                        : purchaseGrounds.reasonText(),
                criterion(purchaseGrounds.failedCriterion(), language),
                purchase.recordedAt(),
                purchase.alternatives());
    }

    private static @Nullable String criterion(@Nullable String code, Language language) {
        return code == null || !Criteria.isKnown(code)
                ? code
                : Criteria.name(code).in(language);
    }
}
