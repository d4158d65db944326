package se.samplats.market.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import se.samplats.platform.page.Layout;

/** Says what the county plan will hold, and what can be done today instead. */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PlanningPage(Layout layout) implements TemplateInstance {}
