package se.samplats.market.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.market.placement.PlacementView;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;

/**
 * The placements that the reader may see, the latest first or the first that began.
 *
 * @param chosen the status that is asked for; null for all
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PlacementsPage(
        Layout layout,
        List<Line> lines,
        List<PlacementStatus> statuses,
        @Nullable PlacementStatus chosen,
        boolean oldest,
        ListPage listPage)
        implements TemplateInstance {

    /** @param own whether the reader's municipality pays for it: then its own case reference is shown */
    record Line(PlacementView placement, String home, String buyer, String seller, boolean own, String tone) {}
}
