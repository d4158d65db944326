package se.samplats.market.external;

import static se.samplats.platform.party.Right.RECORD_PURCHASE;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.Needs;

/** The page of an external purchase that answers a request. */
@Path("/requests/{id}/purchase")
@Authenticated
@Needs(RECORD_PURCHASE)
@Produces(MediaType.TEXT_HTML)
class RequestPurchasePages {

    private final PurchaseForms forms;

    RequestPurchasePages(PurchaseForms forms) {
        this.forms = forms;
    }

    @GET
    public Response show(@PathParam("id") UUID id) {
        return forms.show(id);
    }

    @POST
    public Response record(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return forms.record(id, form);
    }
}
