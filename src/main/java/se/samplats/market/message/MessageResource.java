package se.samplats.market.message;

import static se.samplats.platform.party.Right.READ_OFFERS;
import static se.samplats.platform.party.Right.WRITE_MESSAGES;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/offers/{id}/messages")
@Authenticated
@Needs(READ_OFFERS)
class MessageResource {

    private final Messaging messaging;
    private final CurrentActor actor;
    private final IdempotentAnswers idempotentAnswers;

    MessageResource(Messaging messaging, CurrentActor actor, IdempotentAnswers idempotentAnswers) {
        this.messaging = messaging;
        this.actor = actor;
        this.idempotentAnswers = idempotentAnswers;
    }

    /** @param text nothing that says who it is about */
    record NewMessage(
            @NotBlank @Size(max = Messaging.LONGEST) String text) {}

    @GET
    @Operation(
            summary =
                    "What buyer and home have written about an inquiry; the other side's messages are read from now on")
    public Page<MessageView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return Page.of(messaging.page(actor.get(), id, paging), paging, OfferMessage::id, MessageView::of);
    }

    @POST
    @Needs(WRITE_MESSAGES)
    @ResponseStatus(201)
    @Operation(summary = "Write to the other side of an inquiry")
    public MessageView send(
            @PathParam("id") UUID id,
            @NotNull @Valid NewMessage body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        return idempotentAnswers.answer(
                me,
                key,
                List.of("/offers", id, "messages", body),
                MessageView.class,
                () -> MessageView.of(messaging.send(me, id, body.text())));
    }
}
