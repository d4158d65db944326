package se.samplats.exchange.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/** Where files are handed in, and fetched. */
@CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportsPage(Layout layout, List<String> kinds, List<ImportRuns.Past> latest, FilledForm form)
        implements TemplateInstance {}
