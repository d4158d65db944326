package se.samplats.desk;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import se.samplats.page.CurrentLayout;
import se.samplats.page.Layout;
import se.samplats.party.CurrentActor;

/** The agreements: everyone may read what is agreed. */
@Path("/agreements")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AgreementPages {

    private final AgreementShowing showing;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    AgreementPages(AgreementShowing showing, CurrentLayout layout, CurrentActor actor) {
        this.showing = showing;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance all() {
        Layout around = layout.get();
        return around.show(showing.all(around, actor.get()));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") UUID id) {
        Layout around = layout.get();
        return around.show(showing.one(around, actor.get(), id));
    }
}
