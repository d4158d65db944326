package se.samplats.county.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import se.samplats.platform.page.Choice;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/** When the parties of an agreement begin with a form. */
@CheckedTemplate(basePath = "agreement", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StartPage(
        Layout layout,
        String name,
        String back,
        String action,
        FilledForm form,
        List<Choice> forms,
        List<Choice> parties,
        List<Said> said)
        implements TemplateInstance {

    /** The parties that begin with a form on the same day. */
    record Said(String form, LocalDate startsOn, String parties) {}
}
