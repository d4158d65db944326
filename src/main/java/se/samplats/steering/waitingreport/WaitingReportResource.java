package se.samplats.steering.waitingreport;

import static se.samplats.platform.party.Right.READ_STATISTICS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Text;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.page.FileAnswer;
import se.samplats.platform.page.PdfFile;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The quarter's report of decisions not carried out, of the caller's own municipality. */
@Path("/api/v1/statistics")
@Authenticated
@Needs(READ_STATISTICS)
class WaitingReportResource {

    private static final String PDF = "application/pdf";
    private static final String WRITTEN = "As 2026-Q4; the last one that is over by default";

    private final WaitingReportReading reading;
    private final Names names;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    WaitingReportResource(WaitingReportReading reading, Names names, CurrentActor actor, CurrentLanguage language) {
        this.reading = reading;
        this.names = names;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Path("/waiting-report")
    @Operation(
            summary = "Decisions not carried out within three months (SoL 34:1–3, LSS 28 f–h §§), by quarter",
            description =
                    "The caller's own municipality's; for those who act for the county, the county's number alone")
    public WaitingReport report(@QueryParam("quarter") @Parameter(description = WRITTEN) @Nullable String quarter) {
        return reading.of(actor.get(), quarter, language.get());
    }

    @GET
    @Path("/waiting-report.csv")
    @Produces(FileAnswer.CSV)
    @Operation(summary = "The same as a spreadsheet; its headings alone where there is nothing to report")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = FileAnswer.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> csv(@QueryParam("quarter") @Parameter(description = WRITTEN) @Nullable String quarter) {
        PrintedWaitingReport sheet = sheet(quarter);
        return FileAnswer.of(
                name(sheet, ".csv"), FileAnswer.CSV_UTF8, sheet.table().csv());
    }

    @GET
    @Path("/waiting-report.xlsx")
    @Produces(FileAnswer.WORKBOOK)
    @Operation(summary = "The same as a workbook")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = FileAnswer.WORKBOOK,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> workbook(
            @QueryParam("quarter") @Parameter(description = WRITTEN) @Nullable String quarter) {
        PrintedWaitingReport sheet = sheet(quarter);
        return FileAnswer.of(
                name(sheet, ".xlsx"), FileAnswer.WORKBOOK, sheet.table().workbook());
    }

    @Costly
    @GET
    @Path("/waiting-report.pdf")
    @Produces(PDF)
    @Operation(summary = "The same to print and to sign, also where there is nothing to report")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> pdf(@QueryParam("quarter") @Parameter(description = WRITTEN) @Nullable String quarter) {
        PrintedWaitingReport sheet = sheet(quarter);
        String page = new WaitingReportSheet(sheet)
                .setLocale(Locale.forLanguageTag(sheet.tag()))
                .render();
        return FileAnswer.of(name(sheet, ".pdf"), PDF, PdfFile.written(page));
    }

    private PrintedWaitingReport sheet(@Nullable String quarter) {
        Language in = language.get();
        WaitingReport report = reading.of(actor.get(), quarter, in);
        String own = report.municipality();
        return new PrintedWaitingReport(
                report, own == null ? Text.of("waiting.county").in(in) : names.municipality(own), in);
    }

    private static String name(PrintedWaitingReport sheet, String ending) {
        return PrintedWaitingReport.fileName(sheet.report()) + ending;
    }
}
