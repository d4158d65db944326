package se.samplats.platform.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import se.samplats.platform.http.Problem;

/** What happened, what to do, and a reference. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(Layout layout, Problem problem) implements TemplateInstance {}
