package se.samplats.county.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import se.samplats.platform.page.Layout;

/**
 * One agreement with its terms in words, its versions side by side and its letters of intent.
 *
 * @param terms what holds today, by the names of the terms
 * @param changeable whether the reader may make a new version
 */
@CheckedTemplate(basePath = "agreement", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AgreementPage(
        Layout layout,
        AgreementView agreement,
        String host,
        List<String> parties,
        Map<String, String> terms,
        List<Term> history,
        boolean changeable,
        List<NamedLetter> letters)
        implements TemplateInstance {

    /** One term through all versions, the first one first. */
    record Term(String name, List<Said> said) {}

    /**
     * What a version says of it.
     *
     * @param changed whether the version before said something else
     * @param details who the parties are, came or left
     */
    record Said(String words, boolean changed, List<String> details) {}

    record NamedLetter(String municipality, AgreementView.LetterView letter) {

        /** The badge's shape. */
        public String shape() {
            return letter.answer() == LetterOfIntent.Answer.YES
                    ? "free"
                    : letter.answer() == LetterOfIntent.Answer.NO ? "stop" : "ask";
        }
    }
}
