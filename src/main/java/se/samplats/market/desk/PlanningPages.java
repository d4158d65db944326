package se.samplats.market.desk;

import static se.samplats.platform.party.Right.READ_PLANNING;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.Needs;

/** Where the county plan will be. */
@Path("/planning")
@Authenticated
@Needs(READ_PLANNING)
@Produces(MediaType.TEXT_HTML)
class PlanningPages {

    private final CurrentLayout layout;

    PlanningPages(CurrentLayout layout) {
        this.layout = layout;
    }

    @GET
    public TemplateInstance show() {
        Layout around = layout.get();
        return around.show(new PlanningPage(around));
    }
}
