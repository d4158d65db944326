package se.samplats.exchange.webhook;

import static se.samplats.platform.party.Right.TEND_WEBHOOKS;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
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
    private static final int LONGEST = 500;
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
        return layout.get().show(page(FilledForm.EMPTY, null));
    }

    @POST
    public Response add(@Context SubmittedForm form) {
        Layout around = layout.get();
        Typed typed = form.typed("webhook");
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    String address = typed.needed("address", LONGEST);
                    List<EventKind> chosen = chosen(typed);
                    typed.mustBeRight();
                    WebhookRegistering.Made made = webhookRegistering.add(actor.get(), address, chosen);
                    return Response.ok(around.show(page(FilledForm.EMPTY, made)))
                            .build();
                },
                filled -> page(filled, null));
    }

    /** Those events that the reader may hear of. */
    private List<EventKind> chosen(Typed typed) {
        List<EventKind> chosen = typed.chosen("event").stream()
                .map(EventKind::named)
                .flatMap(Optional::stream)
                .toList();
        typed.mustHave("event", chosen.isEmpty() ? null : chosen);
        chosen.stream()
                .filter(kind -> !kind.isFor(actor.get()))
                .findFirst()
                .ifPresent(other -> typed.fault("event", "webhook-event", other.code()));
        return chosen;
    }

    @POST
    @Path("/{id}/rotate")
    public TemplateInstance rotate(@PathParam("id") UUID id) {
        return layout.get().show(page(FilledForm.EMPTY, webhookRegistering.rotate(actor.get(), id)));
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

    private WebhooksPage page(FilledForm form, WebhookRegistering.@Nullable Made made) {
        Actor me = actor.get();
        return new WebhooksPage(
                layout.get(),
                webhookRegistering.all(me, FIRST).stream()
                        .map(WebhooksPage.Listed::new)
                        .toList(),
                EventKind.of(me),
                form,
                made == null ? null : made.secret());
    }
}
