package se.samplats.exchange.intake;

import static se.samplats.platform.party.Right.IMPORT;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.samplats.exchange.intake.Difference.Change;
import se.samplats.exchange.sheet.Fault;
import se.samplats.exchange.sheet.Upload;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

@Path("/api/v1/imports")
@Authenticated
@Needs(IMPORT)
class ImportResource {

    private final ImportQueue queue;
    private final Importing importing;
    private final ImportRuns runs;
    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final IdempotentAnswers idempotentAnswers;

    ImportResource(
            ImportQueue queue,
            Importing importing,
            ImportRuns runs,
            CurrentActor actor,
            CurrentLanguage language,
            IdempotentAnswers idempotentAnswers) {
        this.queue = queue;
        this.importing = importing;
        this.runs = runs;
        this.actor = actor;
        this.language = language;
        this.idempotentAnswers = idempotentAnswers;
    }

    record ImportStarted(UUID id) {}

    /**
     * @param row the row as the spreadsheet numbers it: the headers are row 1
     * @param column the column's header; empty when it concerns the whole row or file
     * @param value the beginning of what the cell holds, for a day; null where it holds nothing or what may not be repeated
     */
    record ImportError(
            String file,
            int row,
            String column,
            String message,
            @Nullable String value) {

        static List<ImportError> of(List<Fault> faults, Language language) {
            return faults.stream()
                    .map(f -> new ImportError(f.file(), f.row(), f.column(), f.in(language), f.value()))
                    .toList();
        }
    }

    /**
     * @param done how many of the rows are as the files have them; none of it can be seen before the run is done
     * @param errorCount all mistakes, of which errors holds the first thousand
     * @param notes what stops nothing but should be known: rows and sheets left out, hidden rows, unlikely prices
     * @param changes by kind of sheet; of a dry run what it would have changed
     * @param rowChanges the first 200 rows that are changed, old beside new, for a day
     */
    record ImportView(
            UUID id,
            boolean dryRun,
            ImportRuns.Status status,
            int rows,
            int done,
            int errorCount,
            List<ImportError> errors,
            List<ImportError> notes,
            List<Change> changes,
            List<RowChange> rowChanges) {

        static ImportView of(ImportRuns.Run run, Language language) {
            return new ImportView(
                    run.id(),
                    run.dryRun(),
                    run.status(),
                    run.rows(),
                    run.done(),
                    run.errorCount(),
                    ImportError.of(run.errors(), language),
                    ImportError.of(run.notes(), language),
                    run.changes(),
                    run.rowChanges());
        }
    }

    @Costly
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(202)
    @Operation(summary = "Take in spreadsheets (CSV, XLSX or ODS), all or nothing; a dry run tells what would change")
    public RestResponse<ImportStarted> start(
            @RestForm("files") @Nullable List<FileUpload> files,
            @QueryParam("dryRun") @Nullable Boolean dryRun,
            @QueryParam("confirmDuplicates") @Nullable Boolean confirmDuplicates,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        me.must(Right.IMPORT);
        List<Upload> uploads = Uploads.of(files);
        boolean dry = Boolean.TRUE.equals(dryRun);
        boolean confirmed = Boolean.TRUE.equals(confirmDuplicates);
        queue.enter();
        AtomicReference<@Nullable UUID> opened = new AtomicReference<>();
        ImportStarted started;
        try {
            started = idempotentAnswers.answer(
                    me, key, List.of("/imports", dry, confirmed, prints(uploads)), ImportStarted.class, () -> {
                        UUID id = importing.open(me.name(), dry, confirmed);
                        opened.set(id);
                        return new ImportStarted(id);
                    });
        } catch (RuntimeException refused) {
            queue.leave();
            throw refused;
        }
        if (started.id().equals(opened.get())) {
            queue.add(started.id(), uploads, dry);
        } else {
            queue.leave();
        }
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, started)
                .location(URI.create("/api/v1/imports/" + started.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far an upload has come, what it changed, or every mistake in it by file, row and column")
    public ImportView get(@PathParam("id") UUID id) {
        actor.get().must(Right.IMPORT);
        return ImportView.of(runs.get(id), language.get());
    }

    private static List<String> prints(List<Upload> uploads) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return uploads.stream()
                    .map(upload -> upload.file() + ":" + HexFormat.of().formatHex(digest.digest(upload.content())))
                    .toList();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
