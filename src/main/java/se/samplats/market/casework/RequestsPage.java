package se.samplats.market.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.RequestStatus;
import se.samplats.market.request.RequestView;
import se.samplats.platform.page.Layout;

/**
 * The queue of one's own municipality.
 *
 * @param status which requests are shown; null for all
 * @param next the cursor of the following page
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RequestsPage(
        Layout layout,
        List<Draft> drafts,
        @Nullable RequestStatus status,
        boolean newest,
        List<RequestStatus> statuses,
        List<Row> rows,
        @Nullable String next)
        implements TemplateInstance {

    /** A request that is begun but not sent. */
    record Draft(String address, String summary, String saved) {}

    /** @param homes the names of those that the waiting is about */
    record Row(RequestView request, String form, ClockLine clock, NextStep nextStep, String homes) {

        public boolean isOpen() {
            return request.status() == RequestStatus.OPEN;
        }

        public UUID id() {
            return request.id();
        }
    }
}
