package se.samplats.exchange.notice;

import static se.samplats.platform.party.Right.TEND_NOTICES;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The notices that no try could send, for whoever sees to that they are, or that they need not be. */
@Path("/notices")
@Authenticated
@Needs(TEND_NOTICES)
@Produces(MediaType.TEXT_HTML)
class NoticePages {

    private static final int SHOWN = 25;

    private final Noticing noticing;
    private final DeliveryJob job;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    NoticePages(Noticing noticing, DeliveryJob job, CurrentLayout layout, CurrentActor actor) {
        this.noticing = noticing;
        this.job = job;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance dead(@RestQuery @Nullable Integer page) {
        ListPage listPage = ListPage.of(page, SHOWN);
        Noticing.Look look = noticing.look(actor.get(), listPage.from(), listPage.most());
        Layout around = layout.get();
        return around.show(new NoticesPage(
                around,
                listPage.shown(look.dead()),
                look.waiting(),
                listPage.with(look.dead().size() > SHOWN, "")));
    }

    @POST
    @Path("/retry")
    public Response retryAll() {
        noticing.retryAll(actor.get());
        job.nudge();
        return Redirect.to("/notices", "retried");
    }

    @POST
    @Path("/{id}/retry")
    public Response retry(@PathParam("id") UUID id) {
        noticing.retry(actor.get(), id);
        job.nudge();
        return Redirect.to("/notices", "retried");
    }

    @POST
    @Path("/{id}/drop")
    public Response drop(@PathParam("id") UUID id) {
        noticing.drop(actor.get(), id);
        return Redirect.to("/notices", "dropped");
    }
}
