package se.samplats.market.external;

import static se.samplats.platform.party.Right.RECORD_PURCHASE;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.Needs;

/** The page of an external purchase without a request. */
@Path("/purchases/new")
@Authenticated
@Needs(RECORD_PURCHASE)
@Produces(MediaType.TEXT_HTML)
class PurchasePages {

    private final PurchaseForms forms;

    PurchasePages(PurchaseForms forms) {
        this.forms = forms;
    }

    @GET
    public Response show() {
        return forms.show(null);
    }

    @POST
    public Response record(@Context SubmittedForm form) {
        return forms.record(null, form);
    }
}
