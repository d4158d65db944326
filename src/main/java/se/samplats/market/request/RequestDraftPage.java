package se.samplats.market.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Sex;
import se.samplats.platform.page.Choice;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * One question of a new request.
 *
 * @param address of the draft; null before the first answer is saved
 * @param action where the answers are sent
 * @param back where the way back leads
 * @param change whether a given answer is changed, so that the way leads back to the check
 * @param carried what the search knew already: name and value
 * @param saved when the draft was last saved, in words
 */
@CheckedTemplate(basePath = "request", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RequestDraftPage(
        Layout layout,
        @Nullable String address,
        String action,
        String back,
        DraftStep step,
        boolean change,
        FilledForm form,
        Choices choices,
        List<Choice> carried,
        @Nullable String saved)
        implements TemplateInstance {

    /**
     * @param links open requests of one's own that this one can be linked to
     * @param reasonsForAge the law that asks for special reasons at this age; null where none does
     * @param reasonsElsewhere the law that asks for them in another municipality
     */
    record Choices(
            List<Choice> forms,
            List<Choice> needs,
            List<Choice> risks,
            List<Choice> municipalities,
            List<Choice> links,
            @Nullable String reasonsForAge,
            @Nullable String reasonsElsewhere) {

        public boolean asksReasons() {
            return reasonsForAge != null || reasonsElsewhere != null;
        }

        public List<DraftStep> steps() {
            return List.of(DraftStep.values());
        }

        public List<Sex> sexes() {
            return List.of(Sex.FEMALE, Sex.MALE);
        }

        public List<Urgency> urgencies() {
            return List.of(Urgency.values());
        }
    }
}
