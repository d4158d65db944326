package se.samplats.market.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.platform.page.Layout;

/**
 * What the reader must act on today, what is acute first, then by what runs out first.
 *
 * @param acute whether minutes run: then the page looks again by itself
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskPage(Layout layout, List<Task> tasks, boolean acute) implements TemplateInstance {}
