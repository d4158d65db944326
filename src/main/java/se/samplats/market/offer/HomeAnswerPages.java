package se.samplats.market.offer;

import static se.samplats.platform.party.Right.ANSWER;

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

/** The forms in which a home answers an inquiry. */
@Path("/homes/{home}/offers/{offer}")
@Authenticated
@Needs(ANSWER)
@Produces(MediaType.TEXT_HTML)
class HomeAnswerPages {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST = 1_000;

    private final Offering offering;
    private final HomeForms forms;
    private final CurrentActor actor;

    HomeAnswerPages(Offering offering, HomeForms forms, CurrentActor actor) {
        this.offering = offering;
        this.forms = forms;
        this.actor = actor;
    }

    @POST
    @Path("/make")
    public Response make(@PathParam("home") UUID home, @PathParam("offer") UUID offer, @Context SubmittedForm form) {
        return forms.taken(home, offer.toString(), form, "offer", "made", typed -> offering.make(actor.get(), offer));
    }

    @POST
    @Path("/take-back")
    public Response takeBack(
            @PathParam("home") UUID home, @PathParam("offer") UUID offer, @Context SubmittedForm form) {
        return forms.taken(
                home,
                offer.toString(),
                form,
                "offer",
                "yes-taken-back",
                typed -> offering.takeBack(actor.get(), offer));
    }

    @POST
    @Path("/decline")
    public Response decline(@PathParam("home") UUID home, @PathParam("offer") UUID offer, @Context SubmittedForm form) {
        return forms.taken(home, offer.toString(), form, "refusal", "declined", typed -> {
            String reason = typed.needed("reason", LONGEST_CODE);
            String text = typed.optional("text", LONGEST);
            typed.mustBeRight();
            offering.decline(actor.get(), offer, reason, text);
        });
    }
}
