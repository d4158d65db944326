package se.samplats.steering.kolada;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.Choice;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * Kolada's indicators beside the county's own figures.
 *
 * @param form what was uploaded wrongly, if anything
 * @param taken what has just been taken in, in words; null where nothing was
 */
@CheckedTemplate(basePath = "kolada", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record KoladaPage(
        Layout layout,
        FilledForm form,
        @Nullable String taken,
        String name,
        int year,
        List<Choice> municipalities,
        List<Choice> years,
        List<Line> lines)
        implements TemplateInstance {

    /** One indicator in words. */
    record Line(String indicator, String group, String part, String oursCounts, String kolada, String ours) {}
}
