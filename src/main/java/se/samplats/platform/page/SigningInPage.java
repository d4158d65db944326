package se.samplats.platform.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** @param next leads to the issuer, and from there to the page that was asked for */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SigningInPage(Layout layout, String next) implements TemplateInstance {}
