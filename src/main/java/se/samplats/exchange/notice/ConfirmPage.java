package se.samplats.exchange.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import se.samplats.platform.page.Layout;

/** @param secret the link's own; which home it is about is not said */
@CheckedTemplate(basePath = "notice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ConfirmPage(Layout layout, String secret, boolean confirmed) implements TemplateInstance {}
