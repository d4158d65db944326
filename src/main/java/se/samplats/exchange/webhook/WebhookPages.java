package se.samplats.exchange.webhook;

import static se.samplats.platform.party.Right.TEND_WEBHOOKS;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.CleanTexts;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** Where one's own systems listen. A secret is shown on the page that answers the form, and nowhere after that. */
@Path("/webhooks")
@Authenticated
@Needs(TEND_WEBHOOKS)
@Produces(MediaType.TEXT_HTML)
class WebhookPages {

    private static final String PAGE = "/webhooks";
    private static final int UNPROCESSABLE = 422;
    private static final UUID FIRST = new UUID(0, 0);

    private final WebhookRegistering webhookRegistering;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    WebhookPages(WebhookRegistering webhookRegistering, CurrentLayout layout, CurrentActor actor) {
        this.webhookRegistering = webhookRegistering;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance all() {
        return page("", List.of(), null, null);
    }

    @POST
    public Response add(@RestForm @Nullable String address, @RestForm("event") @Nullable List<String> events) {
        Actor me = actor.get();
        String typed = address == null ? "" : address.strip();
        List<EventKind> chosen = events == null
                ? List.of()
                : events.stream()
                        .map(EventKind::named)
                        .flatMap(Optional::stream)
                        .toList();
        try {
            CleanTexts.check("address", typed);
            WebhookRegistering.Made made = webhookRegistering.add(me, typed, chosen);
            return Response.ok(page("", List.of(), made, null)).build();
        } catch (Invalid wrong) {
            return again(
                    typed,
                    chosen,
                    wrong.fields().get(0).message().in(layout.get().language()));
        } catch (Refusal refused) {
            return again(typed, chosen, refused.detail().in(layout.get().language()));
        }
    }

    @POST
    @Path("/{id}/rotate")
    public TemplateInstance rotate(@PathParam("id") UUID id) {
        return page("", List.of(), webhookRegistering.rotate(actor.get(), id), null);
    }

    @POST
    @Path("/{id}/pause")
    public Response pause(@PathParam("id") UUID id) {
        webhookRegistering.listen(actor.get(), id, false);
        return Redirect.to(PAGE, "paused");
    }

    @POST
    @Path("/{id}/resume")
    public Response resume(@PathParam("id") UUID id) {
        webhookRegistering.listen(actor.get(), id, true);
        return Redirect.to(PAGE, "resumed");
    }

    @POST
    @Path("/{id}/remove")
    public Response remove(@PathParam("id") UUID id) {
        webhookRegistering.remove(actor.get(), id);
        return Redirect.to(PAGE, "removed");
    }

    private Response again(String typed, List<EventKind> chosen, String fault) {
        return Response.status(UNPROCESSABLE)
                .entity(page(typed, chosen, null, fault))
                .build();
    }

    private TemplateInstance page(
            String typed, List<EventKind> chosen, WebhookRegistering.@Nullable Made made, @Nullable String fault) {
        Layout around = layout.get();
        Actor me = actor.get();
        return around.show(new WebhooksPage(
                around,
                webhookRegistering.all(me, FIRST).stream()
                        .map(WebhooksPage.Listed::new)
                        .toList(),
                EventKind.of(me).stream()
                        .map(kind -> new WebhooksPage.Choice(kind, chosen.contains(kind)))
                        .toList(),
                typed,
                made == null ? null : made.secret(),
                fault));
    }
}
