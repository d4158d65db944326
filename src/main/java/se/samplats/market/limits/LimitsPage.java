package se.samplats.market.limits;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * The limits of a request, to be changed.
 *
 * @param form what they are, or are suggested to be, or what was typed
 */
@CheckedTemplate(basePath = "limits", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LimitsPage(Layout layout, UUID request, String reference, FilledForm form) implements TemplateInstance {}
