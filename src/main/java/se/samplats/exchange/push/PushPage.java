package se.samplats.exchange.push;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.Layout;

/** @param key by which browsers know the site; empty where nobody can be told */
@CheckedTemplate(basePath = "push", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PushPage(Layout layout, String key, List<Line> devices, FilledForm form) implements TemplateInstance {

    record Line(UUID id, String service, Instant addedAt) {

        static Line of(PushDevice device) {
            return new Line(device.id(), device.service(), device.addedAt());
        }

        public String removePath() {
            return "/devices/" + id + "/remove";
        }
    }
}
