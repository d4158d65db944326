package se.samplats.market.link;

import static se.samplats.platform.party.Right.CHANGE_REQUESTS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** A handler's answer to a proposed link, from the page of the request. */
@Path("/requests/{id}/links/{link}")
@Authenticated
@Needs(CHANGE_REQUESTS)
@Produces(MediaType.TEXT_HTML)
class LinkPages {

    private final Linking linking;
    private final CurrentActor actor;

    LinkPages(Linking linking, CurrentActor actor) {
        this.linking = linking;
        this.actor = actor;
    }

    @POST
    @Path("/accept")
    public Response accept(@PathParam("id") UUID id, @PathParam("link") UUID link) {
        linking.accept(actor.get(), link);
        return Redirect.to("/requests/" + id, "linked");
    }

    @POST
    @Path("/decline")
    public Response decline(@PathParam("id") UUID id, @PathParam("link") UUID link) {
        linking.decline(actor.get(), link);
        return Redirect.to("/requests/" + id, "link-declined");
    }

    @POST
    @Path("/withdraw")
    public Response withdraw(@PathParam("id") UUID id, @PathParam("link") UUID link) {
        linking.withdraw(actor.get(), link);
        return Redirect.to("/requests/" + id, "link-withdrawn");
    }
}
