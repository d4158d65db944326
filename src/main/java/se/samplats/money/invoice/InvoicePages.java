package se.samplats.money.invoice;

import static se.samplats.platform.party.Right.READ_SETTLEMENT_LINES;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The files of an issued settlement, for those who read pages. */
@Path("/settlements")
@Authenticated
@Needs(READ_SETTLEMENT_LINES)
class InvoicePages {

    private final Invoicing invoicing;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    InvoicePages(Invoicing invoicing, CurrentLayout layout, CurrentActor actor) {
        this.invoicing = invoicing;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    @Path("/{id}.xml")
    public RestResponse<byte[]> peppol(@PathParam("id") UUID id) {
        return invoicing.peppol(actor.get(), id).answer();
    }

    @GET
    @Path("/{id}.csv")
    public RestResponse<byte[]> csv(@PathParam("id") UUID id) {
        return invoicing.csv(actor.get(), id).answer();
    }

    @GET
    @Path("/{id}.si")
    public RestResponse<byte[]> sie(@PathParam("id") UUID id) {
        return invoicing.sie(actor.get(), id).answer();
    }

    @Costly
    @GET
    @Path("/{id}.pdf")
    public RestResponse<byte[]> pdf(@PathParam("id") UUID id) {
        return invoicing.pdf(actor.get(), id, layout.get().language()).answer();
    }
}
