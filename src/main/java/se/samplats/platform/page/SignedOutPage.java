package se.samplats.platform.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * You are signed out: sign in and go on.
 *
 * @param kept what was sent, to be sent again; null where there is nothing
 * @param lost whether something was sent that could not be kept
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignedOutPage(Layout layout, @Nullable SentForm kept, boolean lost) implements TemplateInstance {}
