package se.samplats.market.booking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * What a home asks newcomers to bring.
 *
 * @param path where the form is sent
 */
@CheckedTemplate(basePath = "booking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ArrivalPage(Layout layout, UUID homeId, String home, String path, String bring, FilledForm form)
        implements TemplateInstance {}
