package se.samplats.desk;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.samplats.page.CurrentLayout;
import se.samplats.page.Layout;
import se.samplats.party.CurrentActor;
import se.samplats.party.Operation;

/** Where the county plan will be. */
@Path("/planning")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class PlanningPages {

    private final CurrentLayout layout;
    private final CurrentActor actor;

    PlanningPages(CurrentLayout layout, CurrentActor actor) {
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance show() {
        actor.get().must(Operation.READ_PLANNING);
        Layout around = layout.get();
        return around.show(new PlanningPage(around));
    }
}
