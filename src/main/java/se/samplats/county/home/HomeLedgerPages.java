package se.samplats.county.home;

import static se.samplats.platform.party.Right.CHANGE_OCCUPANCIES;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** What a home's manager writes into the ledger of one place. */
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
    public Response close(@PathParam("home") UUID home, @PathParam("place") UUID place, @BeanParam HomeFields typed) {
        return forms.taken(home, place.toString(), typed, "closed", () -> {
            String reason = typed.words("reason", LONGEST);
            if (reason == null) {
                throw Invalid.field("reason", "closure-needs-reason");
            }
            if (typed.dayOrNone("end") == null) {
                throw Invalid.field("end", "closure-needs-end");
            }
            occupy(place, Occupancy.Kind.CLOSURE, typed, reason);
        });
    }

    @POST
    @Path("/resident")
    public Response resident(
            @PathParam("home") UUID home, @PathParam("place") UUID place, @BeanParam HomeFields typed) {
        return forms.taken(
                home, place.toString(), typed, "resident", () -> occupy(place, Occupancy.Kind.RESIDENT, typed, null));
    }

    private void occupy(UUID place, Occupancy.Kind kind, HomeFields typed, @Nullable String reason) {
        Period period = new Period(typed.day("from"), typed.dayOrNone("end"));
        hosting.occupy(actor.get(), place, kind, period, reason);
    }
}
