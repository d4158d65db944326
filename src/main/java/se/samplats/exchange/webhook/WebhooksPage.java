package se.samplats.exchange.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/**
 * Where one's own systems listen, and a form for one more.
 *
 * @param secret of the webhook that was just added or given a new one
 */
@CheckedTemplate(basePath = "webhook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WebhooksPage(
        Layout layout,
        List<Listed> webhooks,
        List<EventKind> choices,
        FilledForm form,
        @Nullable String secret) implements TemplateInstance {

    record Listed(WebhookView view) {

        public String rotatePath() {
            return path("rotate");
        }

        public String pausePath() {
            return path("pause");
        }

        public String resumePath() {
            return path("resume");
        }

        public String removePath() {
            return path("remove");
        }

        private String path(String act) {
            return "/webhooks/" + view.id() + "/" + act;
        }
    }
}
