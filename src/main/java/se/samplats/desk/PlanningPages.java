package se.samplats.desk;

import static se.samplats.party.Operation.READ_PLANNING;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.samplats.page.CurrentLayout;
import se.samplats.page.Layout;
import se.samplats.party.CurrentActor;
import se.samplats.party.Needs;
import se.samplats.party.Operation;

/** Where the county plan will be. */
@Path("/planning")
@Authenticated
@Needs(READ_PLANNING)
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
