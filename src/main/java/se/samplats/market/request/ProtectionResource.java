package se.samplats.market.request;

import static se.samplats.platform.party.Right.CHANGE_REQUESTS;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/requests/{id}/protection")
@Authenticated
@Needs(CHANGE_REQUESTS)
class ProtectionResource {

    private final Protecting protecting;
    private final CurrentActor actor;
    private final Today today;

    ProtectionResource(Protecting protecting, CurrentActor actor, Today today) {
        this.protecting = protecting;
        this.actor = actor;
        this.today = today;
    }

    /** @param keepOffer the open offer whose home goes on knowing of the request; without it the only one, or none of several */
    record Protection(@Nullable UUID keepOffer) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON) // said, so that a call without body needs no type of one
    @Operation(
            summary =
                    "Protect the identity from now on: only the handler and one home see the request; other offers end")
    public RequestView begin(@PathParam("id") UUID id, @Nullable @Valid Protection body) {
        return RequestView.of(protecting.begin(actor.get(), id, body == null ? null : body.keepOffer()), today.date());
    }

    @DELETE
    @Operation(summary = "End the protection of the identity: the municipality sees the request again")
    public RequestView end(@PathParam("id") UUID id) {
        return RequestView.of(protecting.end(actor.get(), id), today.date());
    }
}
