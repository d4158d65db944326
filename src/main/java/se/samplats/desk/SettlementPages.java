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

/** Where what the municipalities owe each other will be. */
@Path("/settlements")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class SettlementPages {

    private final CurrentLayout layout;
    private final CurrentActor actor;

    SettlementPages(CurrentLayout layout, CurrentActor actor) {
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance show() {
        actor.get().must(Operation.READ_SETTLEMENTS);
        Layout around = layout.get();
        return around.show(new SettlementPage(around, around.may(Operation.READ_PLACEMENTS)));
    }
}
