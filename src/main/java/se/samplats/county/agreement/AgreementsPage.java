package se.samplats.county.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.platform.page.Layout;

/** What the municipalities have agreed. */
@CheckedTemplate(basePath = "agreement", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AgreementsPage(Layout layout, List<AgreementRow> rows) implements TemplateInstance {

    /** @param ours whether the reader's municipality is party to it */
    record AgreementRow(AgreementView agreement, String host, boolean ours) {

        public int yes() {
            return (int) agreement.letters().stream()
                    .filter(letter -> letter.answer() == LetterOfIntent.Answer.YES)
                    .count();
        }
    }
}
