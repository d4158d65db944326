package se.samplats.market.external;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.TableFile;

/** A municipality's purchases as a file. */
final class PurchaseFile {

    private PurchaseFile() {}

    static TableFile of(List<PurchaseView> purchases, PurchaseTexts texts) {
        List<String> headings = List.of(
                texts.purchaseCase(),
                texts.purchaseForm(),
                texts.providerKind(),
                texts.supplier(),
                texts.purchaseStart(),
                texts.purchaseEnd(),
                texts.purchasePrice(),
                texts.reason(),
                texts.criterion(),
                texts.decidedOn(),
                texts.judged(),
                texts.freeDays(),
                texts.passedBy());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PurchaseView one : purchases) {
            PurchaseView.JudgementView judgement = one.judgement();
            rows.add(Arrays.asList(
                    one.caseReference(),
                    one.form(),
                    texts.provider(one.providerKind()),
                    one.supplier(),
                    one.start(),
                    one.end(),
                    BigDecimal.valueOf(one.dayPriceOre(), 2),
                    one.reasonName(),
                    one.failedCriterionName(),
                    one.decidedOn(),
                    judgement == null ? null : texts.verdict(judgement.verdict()),
                    judgement == null ? null : judgement.days(),
                    one.passedBy()));
        }
        return new TableFile("purchases", headings, rows);
    }
}
