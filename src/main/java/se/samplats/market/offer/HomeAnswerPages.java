package se.samplats.market.offer;

import static se.samplats.platform.party.Right.ANSWER;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.samplats.county.home.HomeFields;
import se.samplats.county.home.HomeForms;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Text;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** A home's yes or no to an inquiry. */
@Path("/homes/{home}/offers/{offer}")
@Authenticated
@Needs(ANSWER)
@Produces(MediaType.TEXT_HTML)
class HomeAnswerPages {

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
    public Response make(@PathParam("home") UUID home, @PathParam("offer") UUID offer, @BeanParam HomeFields typed) {
        return forms.taken(home, offer.toString(), typed, "made", () -> offering.make(actor.get(), offer));
    }

    @POST
    @Path("/decline")
    public Response decline(@PathParam("home") UUID home, @PathParam("offer") UUID offer, @BeanParam HomeFields typed) {
        return forms.taken(home, offer.toString(), typed, "declined", () -> {
            String reason = Objects.requireNonNullElse(typed.words("reason", 40), "");
            if (reason.isEmpty()) {
                throw new Invalid(List.of(new Invalid.Field("reason", Text.of("constraint.NotBlank"))));
            }
            offering.decline(actor.get(), offer, reason, typed.words("text", LONGEST));
        });
    }
}
