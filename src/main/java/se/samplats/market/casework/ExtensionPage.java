package se.samplats.market.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.QuoteView;
import se.samplats.market.placement.PlacementView;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * A longer stay is asked for, with what it costs in view.
 *
 * @param added what the day that was typed costs; null while none can be reckoned with
 * @param lookAgain whether another day was seen before
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExtensionPage(
        Layout layout,
        PlacementView placement,
        String path,
        String home,
        String place,
        @Nullable Added added,
        boolean lookAgain,
        FilledForm form)
        implements TemplateInstance {

    /** @param ore by how much the stay's expected total grows */
    record Added(
            LocalDate end, long days, long ore, @Nullable QuoteView quote) {}
}
