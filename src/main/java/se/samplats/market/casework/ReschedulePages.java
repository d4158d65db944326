package se.samplats.market.casework;

import static se.samplats.platform.party.Right.MOVE;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import se.samplats.market.change.Rescheduling;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** Before anybody has arrived, another day of arrival. */
@Path("/placements/{id}/reschedule")
@Authenticated
@Needs(MOVE)
@Produces(MediaType.TEXT_HTML)
class ReschedulePages {

    private static final int LONGEST_NAME = 120;

    private final Rescheduling rescheduling;
    private final StayForms forms;
    private final CurrentActor actor;

    ReschedulePages(Rescheduling rescheduling, StayForms forms, CurrentActor actor) {
        this.rescheduling = rescheduling;
        this.forms = forms;
        this.actor = actor;
    }

    @POST
    public Response reschedule(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return forms.taken(id, "reschedule", form, "reschedule", typed -> {
            LocalDate start = typed.neededDay("start");
            String approver = typed.optional("approvedBy", LONGEST_NAME);
            typed.mustBeRight();
            rescheduling.reschedule(actor.get(), id, start, approver);
            return "rescheduled";
        });
    }
}
