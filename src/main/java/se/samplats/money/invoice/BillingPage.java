package se.samplats.money.invoice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import se.samplats.platform.page.Layout;

/** One municipality's billing details, to be filled in by its economist. */
@CheckedTemplate(basePath = "invoice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BillingPage(Layout layout, BillingForm form) implements TemplateInstance {}
