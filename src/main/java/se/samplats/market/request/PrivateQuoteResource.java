package se.samplats.market.request;

import static se.samplats.platform.party.Right.CHANGE_REQUESTS;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Versions;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/requests/{id}/private-quote")
@Authenticated
@Needs(CHANGE_REQUESTS)
class PrivateQuoteResource {

    private final Requesting requesting;
    private final CurrentActor actor;
    private final Today today;

    PrivateQuoteResource(Requesting requesting, CurrentActor actor, Today today) {
        this.requesting = requesting;
        this.actor = actor;
        this.today = today;
    }

    @PUT
    @Operation(summary = "Tell what a private provider asked for this need: the booking is compared with it")
    public RestResponse<RequestView> put(
            @PathParam("id") UUID id,
            @NotNull @Valid NewPrivateQuote body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(requesting.quotePrivately(actor.get(), id, body, Versions.read(ifMatch)));
    }

    @DELETE
    @Operation(summary = "Take the private quote back")
    public RestResponse<RequestView> remove(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(requesting.quotePrivately(actor.get(), id, null, Versions.read(ifMatch)));
    }

    private RestResponse<RequestView> tagged(PurchaseRequest request) {
        return Versions.tagged(RequestView.of(request, today.date()), request.version());
    }
}
