package se.samplats.money.yearend;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.county.home.Home;
import se.samplats.platform.page.Layout;

/**
 * The homes and their settled years.
 *
 * @param settles whether the reader may begin one
 */
@CheckedTemplate(basePath = "yearend", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record YearEndsPage(Layout layout, List<HomeYears> homes, boolean settles) implements TemplateInstance {

    /** @param settled the latest first */
    record HomeYears(Home home, String municipality, List<YearEndView> settled) {}
}
