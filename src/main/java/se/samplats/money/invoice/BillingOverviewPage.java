package se.samplats.money.invoice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.platform.page.Layout;

/** Whose billing details are complete, for the coordinator. */
@CheckedTemplate(basePath = "invoice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BillingOverviewPage(Layout layout, List<Row> rows) implements TemplateInstance {

    /** @param missing in the reader's words; empty when nothing is */
    record Row(String municipality, String organisationNumber, List<String> missing, boolean invented) {

        public String words() {
            return String.join(", ", missing);
        }
    }
}
