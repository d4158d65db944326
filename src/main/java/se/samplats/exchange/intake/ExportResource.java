package se.samplats.exchange.intake;

import static se.samplats.platform.party.Right.IMPORT;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import se.samplats.exchange.sheet.SheetKind;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.page.FileAnswer;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

/**
 * The six sheets, as they can be taken in again. The coordinator gets back what was handed in: no request with a
 * protected identity, none that a handler wrote in the marketplace, and no stay that came of an offer.
 */
@Path("/api/v1/exports")
@Authenticated
@Needs(IMPORT)
class ExportResource {

    private final Exporting exporting;
    private final CurrentActor actor;

    ExportResource(Exporting exporting, CurrentActor actor) {
        this.exporting = exporting;
        this.actor = actor;
    }

    @Costly
    @GET
    @Path("/{kind}.csv")
    @Produces(FileAnswer.CSV)
    @Operation(summary = "boenden, platser, prislista, belaggning, forfragningar, externa_kop or ramavtal as CSV")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = FileAnswer.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> csv(@PathParam("kind") String code) {
        SheetKind kind = kind(code);
        return FileAnswer.of(code + ".csv", FileAnswer.CSV_UTF8, out -> exporting.csv(kind, out));
    }

    @Costly
    @GET
    @Path("/{kind}.xlsx")
    @Produces(FileAnswer.WORKBOOK)
    @Operation(summary = "The same as a workbook")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = FileAnswer.WORKBOOK,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> workbook(@PathParam("kind") String code) {
        SheetKind kind = kind(code);
        return FileAnswer.of(code + ".xlsx", FileAnswer.WORKBOOK, out -> exporting.workbook(kind, out));
    }

    private SheetKind kind(String code) {
        actor.get().must(Right.IMPORT);
        return SheetKind.of(code).orElseThrow(() -> new NotFound("export"));
    }
}
