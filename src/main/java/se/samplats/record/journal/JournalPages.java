package se.samplats.record.journal;

import static se.samplats.platform.party.Right.READ_JOURNAL;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The auditor's pages: the journal, whether it is whole, and the log review. */
@Path("/journal")
@Authenticated
@Needs(READ_JOURNAL)
@Produces(MediaType.TEXT_HTML)
class JournalPages {

    private static final int SHOWN = 50;

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
    public TemplateInstance list(@BeanParam JournalFields asked, @RestQuery @Nullable String cursor) {
        return page(asked, cursor, null);
    }

    /** Goes through the journal, and shows it with what was found. */
    @Costly
    @POST
    @Path("/verification")
    public TemplateInstance verify(@BeanParam JournalFields asked) {
        return page(asked, null, verifying.verify(actor.get(), List.of()));
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

    private TemplateInstance page(JournalFields asked, @Nullable String cursor, @Nullable ChainVerdict chainVerdict) {
        Layout around = layout.get();
        Paging paging = Paging.from(cursor, SHOWN);
        Page<JournalEntryView> found = Page.of(
                reading.page(actor.get(), asked.narrowing(), paging),
                paging,
                one -> JournalEntryView.place(one.entry()),
                one -> JournalEntryView.of(one, around.language()));
        return around.show(new JournalPage(
                around,
                asked,
                found.items(),
                found.next() == null ? null : asked.query() + "cursor=" + found.next(),
                reading.state(actor.get()),
                reading.heads(actor.get()).stream().limit(1).toList(),
                chainVerdict));
    }
}
