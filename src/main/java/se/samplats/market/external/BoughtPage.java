package se.samplats.market.external;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * One purchase, what the ledger said when it was decided, its correction and its withdrawal.
 *
 * @param home the home of the bed that was free, or in a full county the nearest one that suits
 * @param version what was read: a change is refused once another has changed it
 * @param maySay whether the reader may correct it
 */
@CheckedTemplate(basePath = "external", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BoughtPage(
        Layout layout,
        PurchaseView purchase,
        String formName,
        @Nullable String home,
        @Nullable String failed,
        String version,
        boolean maySay,
        FilledForm form)
        implements TemplateInstance {}
