package se.samplats.market.closing;

import static se.samplats.platform.party.Right.CLOSE_HOME;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/homes/{id}/close")
@Authenticated
@Needs(CLOSE_HOME)
class HomeCloseResource {

    private final Closing closing;
    private final CurrentActor actor;

    HomeCloseResource(Closing closing, CurrentActor actor) {
        this.closing = closing;
        this.actor = actor;
    }

    @POST
    @ResponseStatus(200)
    @Operation(
            summary =
                    "The home closes from a day, for good or until another: who lives there then, and the task to tell IVO")
    public ClosureView close(@PathParam("id") UUID id, @NotNull @Valid NewClosure body) {
        return ClosureView.of(closing.closeHome(actor.get(), id, body.on(), body.until(), body.reason()));
    }
}
