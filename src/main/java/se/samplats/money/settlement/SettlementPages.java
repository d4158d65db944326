package se.samplats.money.settlement;

import static se.samplats.platform.party.Right.DRAFT_SETTLEMENTS;
import static se.samplats.platform.party.Right.ISSUE_SETTLEMENTS;
import static se.samplats.platform.party.Right.READ_SETTLEMENTS;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** What the municipalities owe each other: the months, the settlements of each, and one of them line by line. */
@Path("/settlements")
@Authenticated
@Needs(READ_SETTLEMENTS)
class SettlementPages {

    private static final int SETTLEMENTS = 50;

    private final SettlementPageReading showing;
    private final Settling settling;
    private final MonthIssuing monthIssuing;
    private final MonthDrafting monthDrafting;
    private final MonthEndJob monthEndJob;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    SettlementPages(
            SettlementPageReading showing,
            Settling settling,
            MonthIssuing monthIssuing,
            MonthDrafting monthDrafting,
            MonthEndJob monthEndJob,
            CurrentLayout layout,
            CurrentActor actor) {
        this.showing = showing;
        this.settling = settling;
        this.monthIssuing = monthIssuing;
        this.monthDrafting = monthDrafting;
        this.monthEndJob = monthEndJob;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance all(
            @QueryParam("month") @Nullable String month, @QueryParam("page") @Nullable Integer page) {
        Layout around = layout.get();
        return around.show(
                showing.all(around, actor.get(), asked(month), ListPage.of(page, SETTLEMENTS), FilledForm.EMPTY));
    }

    /** An invalid month in the address counts as none. */
    private static @Nullable YearMonth asked(@Nullable String month) {
        try {
            return month == null ? null : Months.read(month);
        } catch (Invalid none) {
            return null;
        }
    }

    /** One seller's month is drafted at once; the county's in the background, with its progress on the page. */
    @Costly
    @POST
    @Needs(DRAFT_SETTLEMENTS)
    @Path("/draft")
    public Response draft(@RestForm @Nullable String month) {
        Actor me = actor.get();
        YearMonth chosen = Months.read(month == null ? "" : month);
        if (me.mayCountyWide(DRAFT_SETTLEMENTS)) {
            monthDrafting.ask(me, chosen);
            monthEndJob.wake();
            return Redirect.to("/settlements?month=" + chosen, "drafting");
        }
        settling.draftAll(me, me.own(), chosen);
        return Redirect.to("/settlements?month=" + chosen, "drafted");
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@PathParam("id") UUID id) {
        Layout around = layout.get();
        return around.show(showing.one(around, actor.get(), id));
    }

    @POST
    @Needs(DRAFT_SETTLEMENTS)
    @Path("/{id}/draft")
    public Response again(@PathParam("id") UUID id) {
        Actor me = actor.get();
        SettlementView one = showing.view(me, id, layout.get().language());
        settling.draft(me, one.seller(), one.buyer(), Months.read(one.month()));
        return Redirect.to("/settlements/" + id, "drafted");
    }

    /** All drafts of the own municipality's month that is over; those that cannot be issued are told, with why. */
    @Costly
    @POST
    @Needs(ISSUE_SETTLEMENTS)
    @Path("/issue")
    public Response issueAll(@RestForm @Nullable String month) {
        Actor me = actor.get();
        Layout around = layout.get();
        YearMonth chosen = Months.read(month == null ? "" : month);
        List<FilledForm.Fault> faults = monthIssuing.issueAll(me, chosen).stream()
                .filter(one -> one.why() != null)
                .map(one -> new FilledForm.Fault(null, "", showing.notIssued(around, one)))
                .toList();
        if (faults.isEmpty()) {
            return Redirect.to("/settlements?month=" + chosen, "issued-all");
        }
        FilledForm told = new FilledForm(
                "", new Typed(Map.of()), around.texts(SettlementTexts.class).notIssued(), faults, null);
        return FormAnswer.again(around, showing.all(around, me, chosen, ListPage.of(1, SETTLEMENTS), told));
    }

    @POST
    @Needs(ISSUE_SETTLEMENTS)
    @Path("/{id}/issue")
    public Response issue(@PathParam("id") UUID id) {
        settling.issue(actor.get(), id);
        return Redirect.to("/settlements/" + id, "issued");
    }
}
