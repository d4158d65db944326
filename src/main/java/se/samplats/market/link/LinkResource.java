package se.samplats.market.link;

import static se.samplats.platform.party.Right.CHANGE_REQUESTS;
import static se.samplats.platform.party.Right.READ_REQUESTS;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
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

@Path("/api/v1/requests/{id}/links")
@Authenticated
@Needs(CHANGE_REQUESTS)
class LinkResource {

    private final Linking linking;
    private final LinkReading reading;
    private final CurrentActor actor;
    private final IdempotentAnswers idempotentAnswers;

    LinkResource(Linking linking, LinkReading reading, CurrentActor actor, IdempotentAnswers idempotentAnswers) {
        this.linking = linking;
        this.reading = reading;
        this.actor = actor;
        this.idempotentAnswers = idempotentAnswers;
    }

    @GET
    @Needs(READ_REQUESTS)
    @Operation(summary = "What was proposed of a request, or to it: links with other requests, and their answers")
    public Page<LinkView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return reading.page(actor.get(), id, paging);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary =
                    "Propose that a request is linked with another; whoever handles the other one answers, who handles both has answered")
    public RestResponse<LinkView> propose(
            @PathParam("id") UUID id,
            @NotNull @Valid NewLink body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        LinkView made = idempotentAnswers.answer(
                me,
                key,
                List.of("/links", id, body),
                LinkView.class,
                () -> reading.view(me, linking.propose(me, id, body.link())));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/api/v1/requests/" + id + "/links"))
                .build();
    }

    @POST
    @Path("/{link}/accept")
    @Operation(summary = "Accept a link, by whoever handles the other request")
    public LinkView accept(@PathParam("id") UUID id, @PathParam("link") UUID link) {
        Actor me = actor.get();
        return reading.view(me, linking.accept(me, link));
    }

    @POST
    @Path("/{link}/decline")
    @Operation(summary = "Decline a link, by whoever handles the other request")
    public LinkView decline(@PathParam("id") UUID id, @PathParam("link") UUID link) {
        Actor me = actor.get();
        return reading.view(me, linking.decline(me, link));
    }

    @POST
    @Path("/{link}/withdraw")
    @Operation(summary = "Take back a link that is not answered, by whoever proposed it")
    public LinkView withdraw(@PathParam("id") UUID id, @PathParam("link") UUID link) {
        Actor me = actor.get();
        return reading.view(me, linking.withdraw(me, link));
    }
}
