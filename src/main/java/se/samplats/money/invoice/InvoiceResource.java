package se.samplats.money.invoice;

import static se.samplats.platform.party.Right.READ_SETTLEMENT_LINES;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.page.FileAnswer;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The files of an issued settlement. */
@Path("/api/v1/settlements")
@Tag(name = "Settlement Resource")
@Authenticated
@Needs(READ_SETTLEMENT_LINES)
class InvoiceResource {

    private static final String XML = "application/xml";
    private static final String SIE = "application/octet-stream";
    private static final String PDF = "application/pdf";

    private final Invoicing invoicing;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    InvoiceResource(Invoicing invoicing, CurrentActor actor, CurrentLanguage language) {
        this.invoicing = invoicing;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Path("/{id}.xml")
    @Produces(XML)
    @Operation(summary = "An issued settlement as Peppol BIS Billing 3, checked by its official rules")
    @APIResponse(responseCode = "200", content = @Content(mediaType = XML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> peppol(@PathParam("id") UUID id) {
        return invoicing.peppol(actor.get(), id).answer();
    }

    @GET
    @Path("/{id}.csv")
    @Produces(FileAnswer.CSV)
    @Operation(summary = "The same as a spreadsheet")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = FileAnswer.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> csv(@PathParam("id") UUID id) {
        return invoicing.csv(actor.get(), id).answer();
    }

    @GET
    @Path("/{id}.si")
    @Produces(SIE)
    @Operation(summary = "The same for the books of my municipality, as SIE 4")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = SIE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> sie(@PathParam("id") UUID id) {
        return invoicing.sie(actor.get(), id).answer();
    }

    @Costly
    @GET
    @Path("/{id}.pdf")
    @Produces(PDF)
    @Operation(summary = "The same to print")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> pdf(@PathParam("id") UUID id) {
        return invoicing.pdf(actor.get(), id, language.get()).answer();
    }
}
