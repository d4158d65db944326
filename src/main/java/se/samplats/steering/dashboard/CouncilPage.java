package se.samplats.steering.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import se.samplats.platform.page.Layout;

/**
 * What the council (<i>nämnden</i>) is handed: one page of A4 with the three sentences, the picture and the few figures behind them.
 *
 * @param effect what can be said of the effect, in one sentence
 */
@CheckedTemplate(basePath = "dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CouncilPage(Layout layout, DashboardPage page, String effect) implements TemplateInstance {}
