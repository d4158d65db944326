package se.samplats.market.casework;

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
import se.samplats.market.change.Receiving;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** A home's yes or no to somebody who is to move there from another home. */
@Path("/homes/{home}/moves/{move}")
@Authenticated
@Needs(ANSWER)
@Produces(MediaType.TEXT_HTML)
class MoveAnswerPages {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_TEXT = 1_000;

    private final Receiving receiving;
    private final HomeForms forms;
    private final CurrentActor actor;

    MoveAnswerPages(Receiving receiving, HomeForms forms, CurrentActor actor) {
        this.receiving = receiving;
        this.forms = forms;
        this.actor = actor;
    }

    @POST
    @Path("/agree")
    public Response agree(@PathParam("home") UUID home, @PathParam("move") UUID move, @Context SubmittedForm form) {
        return forms.taken(
                home, move.toString(), form, "refusal", "move-agreed", typed -> receiving.agree(actor.get(), move));
    }

    @POST
    @Path("/decline")
    public Response decline(@PathParam("home") UUID home, @PathParam("move") UUID move, @Context SubmittedForm form) {
        return forms.taken(home, move.toString(), form, "refusal", "move-declined", typed -> {
            String reason = typed.needed("reason", LONGEST_CODE);
            String text = typed.optional("text", LONGEST_TEXT);
            typed.mustBeRight();
            receiving.decline(actor.get(), move, reason, text);
        });
    }
}
