package se.samplats.county.agreement;

import static se.samplats.platform.party.Right.CHANGE_AGREEMENTS;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The page on which the coordinator says when parties begin with a form. */
@Path("/agreements/{id}/starts")
@Authenticated
@Needs(CHANGE_AGREEMENTS)
@Produces(MediaType.TEXT_HTML)
class StartPages {

    private final StartPageReading startPageReading;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    StartPages(StartPageReading startPageReading, CurrentLayout layout, CurrentActor actor) {
        this.startPageReading = startPageReading;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance starts(@PathParam("id") UUID id) {
        Layout around = layout.get();
        return around.show(startPageReading.page(around, actor.get(), id, null));
    }

    @POST
    public Response introduce(@PathParam("id") UUID id, @Context SubmittedForm form) {
        Actor me = actor.get();
        Layout around = layout.get();
        Typed typed = form.typed("introduction");
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    startPageReading.introduce(me, id, typed);
                    return Redirect.to("/agreements/" + id + "/starts", "introduced");
                },
                filled -> startPageReading.page(around, me, id, filled));
    }
}
