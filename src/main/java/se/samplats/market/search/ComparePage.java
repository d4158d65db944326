package se.samplats.market.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.market.match.MatchView;
import se.samplats.market.request.Need;
import se.samplats.platform.page.Layout;

/**
 * Up to four places side by side.
 *
 * @param back the search that they were chosen from
 * @param query the same without its path
 */
@CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparePage(
        Layout layout,
        Need need,
        List<Compared> compared,
        List<Line> lines,
        @Nullable Long privateNetOre,
        String back,
        String query)
        implements TemplateInstance {

    record Compared(MatchView.Candidate candidate, String municipality) {}

    /** What one criterion found on each of them, in their order; null where it found nothing. */
    record Line(String criterion, List<MatchView.@Nullable FindingView> findings) {}
}
