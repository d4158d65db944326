package se.samplats.money.settlement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;

/**
 * A month's settlements, its stays without a price, and the sums of the months.
 *
 * @param month the one that is shown, as {@code 2026-10}
 */
@CheckedTemplate(basePath = "settlement", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SettlementsPage(
        Layout layout,
        String month,
        List<Choice> choices,
        List<MonthRow> months,
        List<UnpricedRow> unpriced,
        List<Row> rows,
        Reader reader,
        ListPage listPage)
        implements TemplateInstance {

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
