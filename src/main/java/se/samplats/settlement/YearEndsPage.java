package se.samplats.settlement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.home.Home;
import se.samplats.page.Layout;

/**
 * The homes and their settled years.
 *
 * @param settles whether the reader may begin one
 */
@CheckedTemplate(basePath = "settlement", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record YearEndsPage(Layout layout, List<HomeYears> homes, boolean settles) implements TemplateInstance {

    /** @param settled the latest first */
    record HomeYears(Home home, String municipality, List<YearEndView> settled) {}
}
