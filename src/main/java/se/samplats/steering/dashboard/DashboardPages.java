package se.samplats.steering.dashboard;

import static se.samplats.platform.party.Right.READ_STATISTICS;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.samplats.county.form.Forms;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.limit.Costly;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FileAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Needs;
import se.samplats.steering.effect.EffectWords;

/** The dashboard, and its tables as files. */
@Path("/dashboard")
@Authenticated
@Needs(READ_STATISTICS)
class DashboardPages {

    private final DashboardPageReading dashboardPageReading;
    private final EffectWords effectWords;
    private final CurrentLayout layout;
    private final CurrentActor actor;
    private final Municipalities municipalities;
    private final Forms forms;

    DashboardPages(
            DashboardPageReading dashboardPageReading,
            EffectWords effectWords,
            CurrentLayout layout,
            CurrentActor actor,
            Municipalities municipalities,
            Forms forms) {
        this.dashboardPageReading = dashboardPageReading;
        this.effectWords = effectWords;
        this.layout = layout;
        this.actor = actor;
        this.municipalities = municipalities;
        this.forms = forms;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance dashboard(@BeanParam DashboardQuery query) {
        return layout.get().show(page(query));
    }

    /** One page of A4, to be handed out. */
    @GET
    @Path("/council")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance council(@BeanParam DashboardQuery query) {
        DashboardPage page = page(query);
        return page.layout()
                .show(new CouncilPage(
                        page.layout(),
                        page,
                        effectWords.of(
                                page.layout(),
                                actor.get(),
                                page.filter().scope().form())));
    }

    @GET
    @Path("/{table}.csv")
    public Response csv(@PathParam("table") String table, @BeanParam DashboardQuery query) {
        return FileAnswer.of(
                        table + ".csv",
                        FileAnswer.CSV_UTF8,
                        table(table, query).file().csv())
                .toResponse();
    }

    @Costly
    @GET
    @Path("/{table}.xlsx")
    public Response workbook(@PathParam("table") String table, @BeanParam DashboardQuery query) {
        return FileAnswer.of(
                        table + ".xlsx",
                        FileAnswer.WORKBOOK,
                        table(table, query).file().workbook())
                .toResponse();
    }

    private DataTable table(String name, DashboardQuery query) {
        return page(query).tables().all().stream()
                .filter(table -> table.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("export"));
    }

    private DashboardPage page(DashboardQuery query) {
        Layout around = layout.get();
        return dashboardPageReading.page(around, actor.get(), query.filter(actor.get(), around, municipalities, forms));
    }
}
