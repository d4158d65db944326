package se.samplats.market.message;

import static se.samplats.platform.party.Right.WRITE_MESSAGES;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.samplats.county.home.HomeForms;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The form in which a home writes to whoever asks it. */
@Path("/homes/{home}/offers/{offer}/messages")
@Authenticated
@Needs(WRITE_MESSAGES)
@Produces(MediaType.TEXT_HTML)
class HomeMessagePages {

    private final Messaging messaging;
    private final HomeForms forms;
    private final CurrentActor actor;

    HomeMessagePages(Messaging messaging, HomeForms forms, CurrentActor actor) {
        this.messaging = messaging;
        this.forms = forms;
        this.actor = actor;
    }

    @POST
    public Response send(@PathParam("home") UUID home, @PathParam("offer") UUID offer, @Context SubmittedForm form) {
        return forms.taken(home, "message-" + offer, form, "message", "message-sent", typed -> {
            String text = typed.needed("text", Messaging.LONGEST);
            typed.mustBeRight();
            messaging.send(actor.get(), offer, text);
        });
    }
}
