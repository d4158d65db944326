package se.samplats.market.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/** Check your answers: the whole request before it is sent. */
@CheckedTemplate(basePath = "request", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RequestCheckPage(Layout layout, String address, List<Part> parts, FilledForm form) implements TemplateInstance {

    record Part(DraftStep step, List<Line> lines) {}

    /** @param fault what is wrong with the answer, in words */
    record Line(String field, String value, @Nullable String fault) {}
}
