package se.samplats.platform.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Says that one is signed in again, and may go back to the page that waits. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignedInPage(Layout layout) implements TemplateInstance {}
