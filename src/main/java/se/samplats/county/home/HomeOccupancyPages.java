package se.samplats.county.home;

import static se.samplats.platform.party.Right.CHANGE_OCCUPANCIES;

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
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** A row of the ledger ended, corrected or struck out. */
@Path("/homes/{home}/occupancies/{row}")
@Authenticated
@Needs(CHANGE_OCCUPANCIES)
@Produces(MediaType.TEXT_HTML)
class HomeOccupancyPages {

    private final Hosting hosting;
    private final HomeForms forms;
    private final CurrentActor actor;

    HomeOccupancyPages(Hosting hosting, HomeForms forms, CurrentActor actor) {
        this.hosting = hosting;
        this.forms = forms;
        this.actor = actor;
    }

    @POST
    @Path("/end")
    public Response end(@PathParam("home") UUID home, @PathParam("row") UUID row, @Context SubmittedForm form) {
        return forms.taken(home, row.toString(), form, "occupancy", "ended", typed -> {
            LocalDate end = typed.day("end");
            typed.mustBeRight();
            hosting.moveEnd(actor.get(), row, end);
        });
    }

    @POST
    @Path("/strike-out")
    public Response strikeOut(@PathParam("home") UUID home, @PathParam("row") UUID row, @Context SubmittedForm form) {
        return forms.taken(
                home, row.toString(), form, "occupancy", "struck-out", typed -> hosting.strikeOut(actor.get(), row));
    }
}
