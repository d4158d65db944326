package se.samplats.market.watch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.Layout;

/** What the reader waits for. */
@CheckedTemplate(basePath = "watch", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WatchesPage(Layout layout, List<Line> lines) implements TemplateInstance {

    /** @param reference the request's; null for a search */
    record Line(UUID id, @Nullable String reference, String form, Instant since, int found) {

        public String path() {
            return "/watches/" + id;
        }

        public String endPath() {
            return "/watches/" + id + "/end";
        }
    }
}
