package se.samplats.money.settlement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;

/**
 * A month's settlements, its stays without a price, and the sums of the months.
 *
 * @param month the one that is shown, as {@code 2026-10}
 * @param issuable what may be issued together; null where nothing may
 * @param form which of them could not be issued, and why
 */
@CheckedTemplate(basePath = "settlement", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SettlementsPage(
        Layout layout,
        String month,
        List<Choice> choices,
        @Nullable Drafting drafting,
        List<MonthRow> months,
        List<UnpricedRow> unpriced,
        List<Row> rows,
        Reader reader,
        @Nullable Issuable issuable,
        FilledForm form,
        ListPage listPage)
        implements TemplateInstance {

    /**
     * How far the county's month has come.
     *
     * @param failed the names of those whose month could not be drafted
     */
    record Drafting(MonthProgress progress, List<String> failed) {

        public boolean isRunning() {
            return progress.isRunning();
        }

        public int dealtWith() {
            return progress.dealtWith();
        }
    }

    /** @param gaps whose billing details are missing or invented */
    record Issuable(int number, long totalOre, List<InvoiceDetails.Gap> gaps) {}

    record Choice(String value, String label, boolean chosen) {}

    /** @param sold and bought as lengths of bars, in percent of the longest */
    record MonthRow(Settlements.MonthSum sum, String label, int sold, int bought) {}

    record UnpricedRow(SettlementReading.Unpriced stay, String buyer, String seller) {}

    /** @param sells whether the reader's municipality is owed */
    record Row(Settlement settlement, String seller, String buyer, boolean sells) {

        public boolean isDraft() {
            return settlement.status() == SettlementStatus.DRAFT;
        }
    }

    /**
     * @param county whether the reader sees the whole county, in sums
     * @param own the reader's municipality, or empty
     */
    record Reader(boolean county, boolean drafts, String own) {}
}
