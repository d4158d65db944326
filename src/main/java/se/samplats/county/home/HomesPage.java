package se.samplats.county.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.platform.page.Choice;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;

/**
 * The homes: first those that the reader manages, then the register.
 *
 * @param municipalities those that have a home, to choose one
 */
@CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HomesPage(
        Layout layout,
        List<Line> own,
        List<Line> register,
        List<Choice> municipalities,
        List<Choice> forms,
        ListPage listPage)
        implements TemplateInstance {

    /** @param waiting how many inquiries it has not answered; shown for one's own homes only */
    record Line(HomeView home, String municipality, String form, Vacancies.Room room, int waiting) {

        public boolean stale() {
            return home.freshness() == Freshness.STALE;
        }
    }
}
