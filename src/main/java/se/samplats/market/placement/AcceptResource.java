package se.samplats.market.placement;

import static se.samplats.platform.party.Right.ACCEPT;

import io.micrometer.core.annotation.Timed;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/offers/{id}/accept")
@Authenticated
@Needs(ACCEPT)
class AcceptResource {

    private final Placing placing;
    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final IdempotentAnswers idempotentAnswers;

    AcceptResource(Placing placing, CurrentActor actor, CurrentLanguage language, IdempotentAnswers idempotentAnswers) {
        this.placing = placing;
        this.actor = actor;
        this.language = language;
        this.idempotentAnswers = idempotentAnswers;
    }

    @Timed(value = "samplats.booking", description = "How long it takes to accept an offer, committed")
    @POST
    @Consumes(MediaType.APPLICATION_JSON) // said, so that a call without body needs no type of one
    @ResponseStatus(201)
    @Operation(summary = "Accept an offer: the placement is booked, and the request's other offers end")
    public RestResponse<PlacementView> accept(
            @PathParam("id") UUID id,
            @Nullable @Valid Acceptance body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        Language spoken = language.get();
        PlacementView made = idempotentAnswers.answer(
                me,
                key,
                body == null ? List.of("/accept", id) : List.of("/accept", id, body),
                PlacementView.class,
                () -> PlacementView.of(me, placing.accept(me, id, body == null ? Acceptance.PLAIN : body), spoken));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/api/v1/placements/" + made.id()))
                .build();
    }
}
