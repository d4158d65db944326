package se.samplats.exchange.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;

/** What could not be sent. */
@CheckedTemplate(basePath = "notice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NoticesPage(Layout layout, List<DeadNotices.Dead> dead, long waiting, ListPage listPage)
        implements TemplateInstance {}
