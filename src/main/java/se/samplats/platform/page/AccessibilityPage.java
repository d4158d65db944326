package se.samplats.platform.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The accessibility statement (Lag 2018:1937, 13 §).
 *
 * @param contact the address that faults are reported to
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccessibilityPage(Layout layout, String contact) implements TemplateInstance {}
