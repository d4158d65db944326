package se.samplats.market.closing;

import static se.samplats.platform.party.Right.CLOSE_HOME;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.samplats.platform.http.Page;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/homes/{id}/closures")
@Authenticated
@Needs(CLOSE_HOME)
class HomeClosuresResource {

    private final Closing closing;
    private final CurrentActor actor;

    HomeClosuresResource(Closing closing, CurrentActor actor) {
        this.closing = closing;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "What closes, or has closed, in a home, and whether IVO was notified")
    public Page<ClosureView> list(@PathParam("id") UUID id) {
        return Page.whole(
                closing.ofHome(actor.get(), id).stream().map(ClosureView::of).toList());
    }

    @POST
    @ResponseStatus(200)
    @Path("/{closure}/undo")
    @Operation(summary = "Take a closing back before its day")
    public ClosureView undo(@PathParam("id") UUID id, @PathParam("closure") UUID closure) {
        return ClosureView.of(closing.undo(actor.get(), id, closure));
    }
}
