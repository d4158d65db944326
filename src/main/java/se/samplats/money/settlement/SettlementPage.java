package se.samplats.money.settlement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.platform.page.Layout;

/**
 * One settlement, line by line, each with what it is for.
 *
 * @param gaps whose billing details are missing or invented
 */
@CheckedTemplate(basePath = "settlement", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SettlementPage(
        Layout layout,
        SettlementView settlement,
        String seller,
        String buyer,
        String month,
        List<KindSum> kinds,
        List<InvoiceDetails.Gap> gaps,
        Actions actions)
        implements TemplateInstance {

    /** What all lines of a kind come to. */
    record KindSum(ChargeKind kind, long ore) {}

    /**
     * What the reader may do.
     *
     * @param lines whether the lines are the reader's to see
     * @param running whether the month goes on, so that it cannot be issued yet
     */
    record Actions(boolean lines, boolean draft, boolean issue, boolean download, boolean running, String path) {

        public String draftPath() {
            return path + "/draft";
        }

        public String issuePath() {
            return path + "/issue";
        }
    }
}
