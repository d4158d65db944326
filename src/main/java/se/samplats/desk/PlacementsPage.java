package se.samplats.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.page.Layout;
import se.samplats.page.Leaf;
import se.samplats.placement.PlacementStatus;
import se.samplats.placement.PlacementView;

/**
 * The placements that the reader may see, the latest first.
 *
 * @param chosen the status that is asked for; null for all
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PlacementsPage(
        Layout layout,
        List<Line> lines,
        List<PlacementStatus> statuses,
        @Nullable PlacementStatus chosen,
        Leaf leaf) implements TemplateInstance {

    /** @param own whether the reader's municipality pays for it: then its own case reference is shown */
    record Line(PlacementView placement, String home, String buyer, String seller, boolean own, String tone) {}
}
