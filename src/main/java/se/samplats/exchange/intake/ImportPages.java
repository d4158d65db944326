package se.samplats.exchange.intake;

import static se.samplats.platform.party.Right.IMPORT;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.sheet.CsvSheet;
import se.samplats.exchange.sheet.SheetKind;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FileAnswer;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The county's spreadsheets: tried, put right, taken in; and handed out again. */
@Path("/imports")
@Authenticated
@Needs(IMPORT)
class ImportPages {

    private static final int LATEST = 10;

    private final DryRunning dryRunning;
    private final Exporting exporting;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    ImportPages(DryRunning dryRunning, Exporting exporting, CurrentLayout layout, CurrentActor actor) {
        this.dryRunning = dryRunning;
        this.exporting = exporting;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance start() {
        return layout.get().show(startPage(FilledForm.EMPTY));
    }

    @Costly
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response upload(@RestForm("files") @Nullable List<FileUpload> files) {
        Layout around = layout.get();
        return FormAnswer.of(
                around,
                new Typed("import", Map.of()),
                () -> {
                    if (Uploads.areNone(files)) {
                        throw Invalid.field("files", "answer-missing");
                    }
                    return Redirect.to("/imports/" + dryRunning.begin(actor.get(), Uploads.of(files)));
                },
                this::startPage);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance run(@PathParam("id") UUID id) {
        Layout around = layout.get();
        return around.show(ImportPage.of(around, dryRunning.look(actor.get(), id)));
    }

    @Costly
    @POST
    @Path("/{id}/confirm")
    @Produces(MediaType.TEXT_HTML)
    public Response confirm(@PathParam("id") UUID id) {
        return Redirect.to("/imports/" + dryRunning.confirm(actor.get(), id));
    }

    @Costly
    @POST
    @Path("/{id}/keep-both")
    @Produces(MediaType.TEXT_HTML)
    public Response keepBoth(@PathParam("id") UUID id) {
        return Redirect.to("/imports/" + dryRunning.keepBoth(actor.get(), id));
    }

    @GET
    @Path("/{id}/errors.csv")
    public Response errors(@PathParam("id") UUID id) {
        ImportPage page = ImportPage.of(layout.get(), dryRunning.look(actor.get(), id));
        ImportTexts texts = layout.get().texts(ImportTexts.class);
        List<String> headers = List.of(texts.file(), texts.row(), texts.column(), texts.value(), texts.mistake());
        return FileAnswer.of("fel.csv", FileAnswer.CSV_UTF8, (StreamingOutput) out -> {
                    try (CsvSheet sheet = new CsvSheet(headers, out)) {
                        for (ImportPage.Mistake one : page.outcome().mistakes()) {
                            sheet.add(Arrays.asList(one.file(), one.row(), one.column(), one.value(), one.message()));
                        }
                    }
                })
                .toResponse();
    }

    @Costly
    @GET
    @Path("/exports/{kind}.csv")
    public Response csv(@PathParam("kind") String code) {
        SheetKind kind = kind(code);
        return FileAnswer.of(code + ".csv", FileAnswer.CSV_UTF8, (StreamingOutput) out -> exporting.csv(kind, out))
                .toResponse();
    }

    @Costly
    @GET
    @Path("/exports/{kind}.xlsx")
    public Response workbook(@PathParam("kind") String code) {
        SheetKind kind = kind(code);
        return FileAnswer.of(
                        code + ".xlsx", FileAnswer.WORKBOOK, (StreamingOutput) out -> exporting.workbook(kind, out))
                .toResponse();
    }

    private ImportsPage startPage(FilledForm form) {
        return new ImportsPage(
                layout.get(),
                Arrays.stream(SheetKind.values()).map(SheetKind::code).toList(),
                dryRunning.latest(actor.get(), LATEST),
                form);
    }

    private SheetKind kind(String code) {
        return SheetKind.of(code).orElseThrow(() -> new NotFound("export"));
    }
}
