package se.samplats.steering.kolada;

import static se.samplats.platform.party.Right.IMPORT;
import static se.samplats.platform.party.Right.READ_STATISTICS;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.Names;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.page.Choice;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.steering.kolada.KoladaIndicator.Part;
import se.samplats.steering.kolada.KoladaReading.Compared;
import se.samplats.steering.kolada.KoladaReading.Comparison;
import se.samplats.steering.statistics.MeasureReading;

/** The comparison with Kolada, and the file that it is made from. */
@Path("/kolada")
@Authenticated
@Needs(READ_STATISTICS)
class KoladaPages {

    private final KoladaReading reading;
    private final KoladaUploading koladaUploading;
    private final MeasureReading measures;
    private final Names names;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    KoladaPages(
            KoladaReading reading,
            KoladaUploading koladaUploading,
            MeasureReading measures,
            Names names,
            CurrentLayout layout,
            CurrentActor actor) {
        this.reading = reading;
        this.koladaUploading = koladaUploading;
        this.measures = measures;
        this.names = names;
        this.layout = layout;
        this.actor = actor;
    }

    @Costly
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance compare(
            @QueryParam("municipality") @Nullable String municipality, @QueryParam("year") @Nullable Integer year) {
        Layout around = layout.get();
        return around.show(page(around, reading.of(actor.get(), municipality, year), FilledForm.EMPTY, null));
    }

    @Costly
    @POST
    @Needs(IMPORT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response upload(@RestForm("file") @Nullable FileUpload file) {
        Layout around = layout.get();
        return FormAnswer.of(
                around,
                new Typed("kolada", Map.of()),
                () -> {
                    if (file == null || file.size() == 0) {
                        throw Invalid.field("file", "answer-missing");
                    }
                    KoladaUploading.Uploaded uploaded = koladaUploading.take(actor.get(), content(file));
                    String taken = around.texts(KoladaTexts.class).taken(uploaded.taken(), uploaded.skipped());
                    TemplateInstance page = page(around, reading.of(actor.get(), null, null), FilledForm.EMPTY, taken);
                    return Response.ok(around.show(page).render())
                            .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                            .build();
                },
                wrong -> page(around, reading.of(actor.get(), null, null), wrong, null));
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private KoladaPage page(Layout around, Comparison comparison, FilledForm form, @Nullable String taken) {
        List<String> codes = Stream.concat(measures.municipalities().stream(), Stream.of(comparison.municipality()))
                .distinct()
                .sorted()
                .toList();
        return new KoladaPage(
                around,
                form,
                taken,
                names.municipality(comparison.municipality()),
                comparison.year(),
                codes.stream()
                        .map(code ->
                                new Choice(code, names.municipality(code), code.equals(comparison.municipality()), -1))
                        .toList(),
                comparison.years().stream()
                        .map(year -> new Choice(
                                Integer.toString(year), Integer.toString(year), year == comparison.year(), -1))
                        .toList(),
                comparison.items().stream().map(one -> line(around, one)).toList());
    }

    private static KoladaPage.Line line(Layout around, Compared one) {
        KoladaTexts texts = around.texts(KoladaTexts.class);
        boolean waits = one.part() == Part.WAITING;
        return new KoladaPage.Line(
                one.indicator().name(),
                texts.group(one.group()),
                texts.part(one.part()),
                waits ? texts.oursWaiting() : texts.oursCounts(one.group()),
                one.kolada() == null ? texts.none() : around.write().number(one.kolada()),
                ours(around, texts, one.ours(), waits));
    }

    private static String ours(Layout around, KoladaTexts texts, @Nullable BigDecimal own, boolean waits) {
        if (own == null) {
            return texts.hidden();
        }
        String number = around.write().number(own);
        return waits ? texts.days(number) : texts.percent(number);
    }
}
