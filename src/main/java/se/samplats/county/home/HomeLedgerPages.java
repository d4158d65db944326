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
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The forms in which a home's manager changes the ledger of one place. */
@Path("/homes/{home}/places/{place}")
@Authenticated
@Needs(CHANGE_OCCUPANCIES)
@Produces(MediaType.TEXT_HTML)
class HomeLedgerPages {

    private static final int LONGEST = 200;

    private final Hosting hosting;
    private final HomeForms forms;
    private final CurrentActor actor;

    HomeLedgerPages(Hosting hosting, HomeForms forms, CurrentActor actor) {
        this.hosting = hosting;
        this.forms = forms;
        this.actor = actor;
    }

    @POST
    @Path("/close")
    public Response close(@PathParam("home") UUID home, @PathParam("place") UUID place, @Context SubmittedForm form) {
        return forms.taken(home, place.toString(), form, "closure", "closed", typed -> {
            String reason = typed.needed("reason", LONGEST);
            occupy(place, Occupancy.Kind.CLOSURE, typed, typed.neededDay("from"), typed.neededDay("end"), reason);
        });
    }

    @POST
    @Path("/resident")
    public Response resident(
            @PathParam("home") UUID home, @PathParam("place") UUID place, @Context SubmittedForm form) {
        return forms.taken(
                home,
                place.toString(),
                form,
                "resident",
                "resident",
                typed ->
                        occupy(place, Occupancy.Kind.RESIDENT, typed, typed.neededDay("from"), typed.day("end"), null));
    }

    private void occupy(
            UUID place,
            Occupancy.Kind kind,
            Typed typed,
            LocalDate from,
            @Nullable LocalDate end,
            @Nullable String reason) {
        typed.mustBeRight();
        hosting.occupy(actor.get(), place, kind, new Period(from, end), reason);
    }
}
