package se.samplats.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.agreement.AgreementView;
import se.samplats.agreement.LetterOfIntent;
import se.samplats.page.Layout;

/** One agreement with its terms in words, its versions and its letters of intent. */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AgreementPage(
        Layout layout,
        AgreementView agreement,
        String host,
        List<String> parties,
        List<NamedMandate> mandates,
        List<AgreementView.AgreementVersionView> versions,
        List<NamedLetter> letters)
        implements TemplateInstance {

    record NamedMandate(String municipality, long yearlyLimitOre) {}

    record NamedLetter(String municipality, AgreementView.LetterView letter) {

        /** The badge's shape. */
        public String shape() {
            return letter.answer() == LetterOfIntent.Answer.YES
                    ? "free"
                    : letter.answer() == LetterOfIntent.Answer.NO ? "stop" : "ask";
        }
    }
}
