package se.samplats.exchange.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.Layout;

/**
 * Where files are handed in, and fetched.
 *
 * @param error what was wrong with what was sent; null when nothing was
 */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportsPage(
        Layout layout,
        List<String> kinds,
        List<ImportRuns.Past> latest,
        @Nullable String error) implements TemplateInstance {}
