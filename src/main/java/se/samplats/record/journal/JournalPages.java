package se.samplats.record.journal;

import static se.samplats.platform.party.Right.READ_JOURNAL;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The auditor's pages: the journal, whether it is whole, and the log review. */
@Path("/journal")
@Authenticated
@Needs(READ_JOURNAL)
@Produces(MediaType.TEXT_HTML)
class JournalPages {

    private static final int SHOWN = 50;
    private static final JournalFilter ALL = new JournalFilter(null, null, null, null, null, null);
    private static final List<String> FIELDS = List.of("from", "to", "actor", "municipality", "operation", "thing");

    private final JournalReading reading;
    private final Verifying verifying;
    private final Reviewing reviewing;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    JournalPages(
            JournalReading reading,
            Verifying verifying,
            Reviewing reviewing,
            CurrentLayout layout,
            CurrentActor actor) {
        this.reading = reading;
        this.verifying = verifying;
        this.reviewing = reviewing;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public Response list(@Context SubmittedForm form, @RestQuery @Nullable String cursor) {
        Layout around = layout.get();
        Typed typed = form.typed("journal");
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    JournalFilter journalFilter = narrowing(typed);
                    return Response.ok(around.show(page(around, FilledForm.of(typed), journalFilter, cursor, null)))
                            .build();
                },
                filled -> page(around, filled, null, null, null));
    }

    /** Verifies the journal, and shows the result. */
    @Costly
    @POST
    @Path("/verification")
    public TemplateInstance verify() {
        Layout around = layout.get();
        ChainVerdict chainVerdict = verifying.verify(actor.get(), List.of());
        return around.show(page(around, FilledForm.EMPTY, ALL, null, chainVerdict));
    }

    @GET
    @Path("/heads.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public Response heads() {
        String lines =
                reading.heads(actor.get()).stream().map(HeadExporting::line).collect(Collectors.joining());
        return Response.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"samplats-journal.txt\"")
                .build();
    }

    @GET
    @Path("/review")
    public TemplateInstance reviews() {
        Layout around = layout.get();
        return around.show(new ReviewPage(around, reviewing.waiting(actor.get())));
    }

    @POST
    @Path("/review")
    public Response review(@RestForm @Nullable String person, @RestForm @Nullable String until) {
        if (person == null || until == null || !until.matches("[0-9]{1,18}")) {
            throw new NotFound("review");
        }
        reviewing.review(actor.get(), person, Long.parseLong(until));
        return Redirect.to("/journal/review", "reviewed");
    }

    private JournalPage page(
            Layout around,
            FilledForm form,
            @Nullable JournalFilter journalFilter,
            @Nullable String cursor,
            @Nullable ChainVerdict chainVerdict) {
        Paging paging = Paging.from(cursor, SHOWN);
        Page<JournalEntryView> found = Page.of(
                journalFilter == null ? List.of() : reading.page(actor.get(), journalFilter, paging),
                paging,
                one -> JournalEntryView.place(one.entry()),
                one -> JournalEntryView.of(one, around.language()));
        return new JournalPage(
                around,
                form,
                found.items(),
                found.next() == null ? null : address(form.typed()) + "cursor=" + found.next(),
                reading.state(actor.get()),
                reading.heads(actor.get()).stream().limit(1).toList(),
                chainVerdict);
    }

    /** What the auditor narrows the journal by. */
    private static JournalFilter narrowing(Typed typed) {
        LocalDate first = typed.day("from");
        LocalDate last = typed.day("to");
        typed.mustBeRight();
        return new JournalFilter(
                first,
                last,
                typed.text("actor"),
                typed.text("municipality"),
                typed.text("operation"),
                typed.text("thing"));
    }

    /** What narrows, to be kept in an address: begins with a question mark, and ends so that more can follow. */
    private static String address(Typed typed) {
        return FIELDS.stream()
                .filter(field -> !typed.text(field).isEmpty())
                .map(field -> field + "=" + URLEncoder.encode(typed.text(field), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", "?", ""));
    }
}
