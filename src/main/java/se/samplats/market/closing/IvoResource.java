package se.samplats.market.closing;

import static se.samplats.platform.party.Right.CLOSE_HOME;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.samplats.platform.http.Page;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/homes/{id}/ivo-notified")
@Authenticated
@Needs(CLOSE_HOME)
class IvoResource {

    private final Closing closing;
    private final CurrentActor actor;

    IvoResource(Closing closing, CurrentActor actor) {
        this.closing = closing;
        this.actor = actor;
    }

    record Notified(@NotNull LocalDate on) {}

    @POST
    @ResponseStatus(200)
    @Operation(summary = "IVO was notified, on a day, of what the home closes (SoL 26:2)")
    public Page<ClosureView> notified(@PathParam("id") UUID id, @NotNull @Valid Notified body) {
        return Page.whole(closing.ivoNotified(actor.get(), id, body.on()).stream()
                .map(ClosureView::of)
                .toList());
    }
}
