package se.samplats.exchange.webhook;

import static se.samplats.platform.party.Right.TEND_WEBHOOKS;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/webhooks")
@Authenticated
@Needs(TEND_WEBHOOKS)
class WebhookResource {

    private final WebhookRegistering webhookRegistering;
    private final CurrentActor actor;
    private final IdempotentAnswers idempotentAnswers;

    WebhookResource(WebhookRegistering webhookRegistering, CurrentActor actor, IdempotentAnswers idempotentAnswers) {
        this.webhookRegistering = webhookRegistering;
        this.actor = actor;
        this.idempotentAnswers = idempotentAnswers;
    }

    record NewWebhook(
            @NotBlank @Size(max = 500) String address,
            @NotNull @Size(min = 1, max = 20) List<@NotNull EventKind> events) {}

    /**
     * @param secret what its events are signed with, shown once: a repeated call with the same {@code Idempotency-Key} does not
     *     have it any more
     */
    record WebhookSecret(WebhookView webhook, @Nullable String secret) {

        static WebhookSecret of(WebhookRegistering.Made made) {
            return new WebhookSecret(made.webhook(), made.secret());
        }
    }

    @GET
    @Operation(summary = "Where systems of one's own side listen")
    public Page<WebhookView> list(@BeanParam Paging paging) {
        return Page.of(webhookRegistering.all(actor.get(), paging.afterId()), paging, WebhookView::id, view -> view);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Have events sent to an address; its secret is shown in this answer and never again")
    public RestResponse<WebhookSecret> add(
            @NotNull @Valid NewWebhook body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        AtomicReference<@Nullable String> secret = new AtomicReference<>();
        WebhookView added = idempotentAnswers.answer(me, key, List.of("/webhooks", body), WebhookView.class, () -> {
            WebhookRegistering.Made made = webhookRegistering.add(me, body.address(), body.events());
            secret.set(made.secret());
            return made.webhook();
        });
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, new WebhookSecret(added, secret.get()))
                .location(URI.create("/api/v1/webhooks/" + added.id()))
                .build();
    }

    @POST
    @Path("/{id}/rotate")
    @ResponseStatus(200)
    @Operation(summary = "A new secret; for a day the old one signs too")
    public WebhookSecret rotate(@PathParam("id") UUID id) {
        return WebhookSecret.of(webhookRegistering.rotate(actor.get(), id));
    }

    @POST
    @Path("/{id}/pause")
    @ResponseStatus(200)
    @Operation(summary = "Send nothing there until it is resumed; what happens meanwhile is not sent later")
    public WebhookView pause(@PathParam("id") UUID id) {
        return webhookRegistering.listen(actor.get(), id, false);
    }

    @POST
    @Path("/{id}/resume")
    @ResponseStatus(200)
    @Operation(summary = "Send there again")
    public WebhookView resume(@PathParam("id") UUID id) {
        return webhookRegistering.listen(actor.get(), id, true);
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @Operation(summary = "Send nothing there any more; what waits is dropped")
    public void remove(@PathParam("id") UUID id) {
        webhookRegistering.remove(actor.get(), id);
    }
}
