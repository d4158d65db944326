package se.samplats.platform.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * You are signed out: sign in and go on.
 *
 * @param sent what was sent; null where somebody has only come by
 * @param posted whether it would have changed something
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignedOutPage(Layout layout, @Nullable SentForm sent, boolean posted) implements TemplateInstance {

    /** Whether there is something to send again. */
    public boolean isKept() {
        return posted && sent != null && !sent.fields().isEmpty();
    }

    /** Whether it was there and could not be kept. */
    public boolean isLost() {
        return posted && !isKept();
    }
}
