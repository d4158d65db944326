package se.samplats.market.external;

import static se.samplats.platform.party.Right.READ_PURCHASES;
import static se.samplats.platform.party.Right.RECORD_PURCHASE;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.http.Versions;
import se.samplats.platform.kernel.AmountBounds;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FileAnswer;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.page.TableFile;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** A municipality's purchases: searched, corrected, taken back, and handed out as a file. */
@Path("/purchases")
@Authenticated
@Needs(READ_PURCHASES)
@Produces(MediaType.TEXT_HTML)
class PurchaseListPages {

    private static final int LINES = 50;
    private static final int LONGEST_WORDS = 60;
    private static final int LONGEST_SUPPLIER = 120;
    private static final int LONGEST_SENTENCE = 300;

    private final PurchaseListReading reading;
    private final Purchasing purchasing;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    PurchaseListPages(PurchaseListReading reading, Purchasing purchasing, CurrentLayout layout, CurrentActor actor) {
        this.reading = reading;
        this.purchasing = purchasing;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public Response list(
            @QueryParam("q") @Nullable String words,
            @QueryParam("form") @Nullable String form,
            @QueryParam("verdict") @Nullable String verdict,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("page") @Nullable Integer number) {
        Layout around = layout.get();
        PurchaseSearch search = search(words, form, verdict, from, to);
        return Response.ok(around.show(reading.list(around, actor.get(), search, ListPage.of(number, LINES))))
                .build();
    }

    @GET
    @Path("/list.csv")
    @Produces("text/csv")
    public Response csv(
            @QueryParam("q") @Nullable String words,
            @QueryParam("form") @Nullable String form,
            @QueryParam("verdict") @Nullable String verdict,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return FileAnswer.of(
                        "samplats-purchases.csv",
                        "text/csv; charset=utf-8",
                        file(search(words, form, verdict, from, to)).csv())
                .toResponse();
    }

    @Costly
    @GET
    @Path("/list.xlsx")
    @Produces(FileAnswer.WORKBOOK)
    public Response workbook(
            @QueryParam("q") @Nullable String words,
            @QueryParam("form") @Nullable String form,
            @QueryParam("verdict") @Nullable String verdict,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return FileAnswer.of(
                        "samplats-purchases.xlsx",
                        FileAnswer.WORKBOOK,
                        file(search(words, form, verdict, from, to)).workbook())
                .toResponse();
    }

    private TableFile file(PurchaseSearch search) {
        Layout around = layout.get();
        return PurchaseFile.of(reading.all(actor.get(), search, around.language()), around.texts(PurchaseTexts.class));
    }

    @GET
    @Path("/{id}")
    public Response show(@PathParam("id") UUID id) {
        Layout around = layout.get();
        return Response.ok(around.show(reading.one(around, actor.get(), id, FilledForm.EMPTY)))
                .build();
    }

    @POST
    @Path("/{id}/correct")
    @Needs(RECORD_PURCHASE)
    public Response correct(@PathParam("id") UUID id, @Context SubmittedForm form) {
        Layout around = layout.get();
        Typed typed = form.typed("bought");
        return FormAnswer.of(
                around,
                typed,
                "correct",
                () -> {
                    purchasing.correct(actor.get(), id, version(form), change(typed));
                    return Redirect.to("/purchases/" + id, "corrected");
                },
                filled -> reading.one(around, actor.get(), id, filled));
    }

    private static PurchaseChange change(Typed typed) {
        LocalDate end = typed.day("end");
        Long price = typed.ore(
                "dayPrice",
                AmountBounds.kronor(AmountBounds.LEAST_DAY_PRICE),
                AmountBounds.kronor(AmountBounds.MOST_DAY_PRICE));
        String supplier = typed.atMost("supplier", LONGEST_SUPPLIER);
        String passedBy = typed.atMost("passedBy", LONGEST_SENTENCE);
        typed.mustBeRight();
        return new PurchaseChange(
                end, price, supplier.isEmpty() ? null : supplier, passedBy.isEmpty() ? null : passedBy);
    }

    @POST
    @Path("/{id}/withdraw")
    @Needs(RECORD_PURCHASE)
    public Response withdraw(@PathParam("id") UUID id, @Context SubmittedForm form) {
        Layout around = layout.get();
        Typed typed = form.typed("bought");
        return FormAnswer.of(
                around,
                typed,
                "withdraw",
                () -> {
                    typed.mustHave("sure", typed.is("sure") ? true : null);
                    typed.mustBeRight();
                    purchasing.withdraw(actor.get(), id);
                    return Redirect.to("/purchases", "withdrawn");
                },
                filled -> reading.one(around, actor.get(), id, filled));
    }

    private static Versions.Read version(SubmittedForm form) {
        return Versions.read('"' + form.carried("version") + '"');
    }

    /** What narrows the list; what cannot be meant narrows nothing. */
    private static PurchaseSearch search(
            @Nullable String words,
            @Nullable String form,
            @Nullable String verdict,
            @Nullable String from,
            @Nullable String to) {
        Typed typed = new Typed(
                Map.of("verdict", List.of(text(verdict)), "from", List.of(text(from)), "to", List.of(text(to))));
        String said = text(words);
        return new PurchaseSearch(
                said.isEmpty() ? null : said.substring(0, Math.min(said.length(), LONGEST_WORDS)),
                text(form).isEmpty() ? null : text(form),
                typed.one("verdict", Avoidability.class),
                typed.day("from"),
                typed.day("to"));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
