package se.samplats.county.agreement;

import static se.samplats.platform.party.Right.CHANGE_AGREEMENTS;
import static se.samplats.platform.party.Right.READ_AGREEMENTS;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.samplats.county.agreement.AgreementStarts.AgreementStart;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/agreements/{id}/starts")
@Authenticated
@Needs(CHANGE_AGREEMENTS)
class StartResource {

    private final Introducing introducing;
    private final CurrentActor actor;

    StartResource(Introducing introducing, CurrentActor actor) {
        this.introducing = introducing;
        this.actor = actor;
    }

    /** The starts that were said; a party without one begins on its first day as a party. */
    record StartsView(List<AgreementStart> items) {}

    @GET
    @Needs(READ_AGREEMENTS)
    @Operation(
            summary = "From which day each party uses the agreement for a form, where it is not its first as a party")
    public StartsView starts(@PathParam("id") UUID id) {
        return new StartsView(introducing.starts(actor.get(), id));
    }

    @POST
    @ResponseStatus(200)
    @Operation(summary = "Say from which day some parties use the agreement for some forms; the last said counts")
    public StartsView introduce(@PathParam("id") UUID id, @NotNull @Valid NewStart body) {
        return new StartsView(introducing.introduce(actor.get(), id, body));
    }
}
