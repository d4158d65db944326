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
        List<Alternative> alternatives,
        @Nullable String supplier,
        LocalDate decidedOn,
        @Nullable String passedBy,
        @Nullable JudgementView judgement) {

    /**
     * Whether it could have been avoided, by the ledger as it was known at the decision; judged once.
     *
     * @param days for how many days of the stay a suitable bed was free (where the verdict is UNKNOWN: at most); null where nothing ends
     *     them
     * @param homeId the home of that bed; in a full county the nearest home that suits
     * @param from the first of those days
     * @param failedCriterion where no home fits, the first rule that failed in the one that came furthest
     * @param agrees whether the reason that was given and what the ledger says go together; null where neither says
     * @param asksWhy whether a suitable bed was passed by and nobody has said why
     */
    record JudgementView(
            Avoidability verdict,
            @Nullable Long days,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable UUID homeId,
            @Nullable String failedCriterion,
            @Nullable Boolean agrees,
            boolean asksWhy) {

        static JudgementView of(Judgement judgement, String reason, @Nullable String passedBy) {
            Stretch free = judgement.free();
            return new JudgementView(
                    judgement.verdict(),
                    free == null ? (Long) 0L : free.end() == null ? null : (Long) free.days(),
                    free == null ? null : free.from(),
                    free == null ? null : free.end(),
                    judgement.homeId(),
                    judgement.failedCriterion(),
                    StatedReason.agrees(reason, judgement.verdict()).orElse(null),
                    judgement.isPassedBy() && passedBy == null);
        }
    }

    /** @param reasons what the reasons are called, by their codes */
    static PurchaseView of(
            ExternalPurchase purchase, @Nullable Judgement judgement, Map<String, String> reasons, Language language) {
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
                purchase.alternatives(),
                purchase.supplier(),
                purchase.decidedOn(),
                purchase.passedBy(),
                judgement == null ? null : JudgementView.of(judgement, purchaseGrounds.reason(), purchase.passedBy()));
    }

    private static @Nullable String criterion(@Nullable String code, Language language) {
        return code == null || !Criteria.isKnown(code)
                ? code
                : Criteria.name(code).in(language);
    }
}
