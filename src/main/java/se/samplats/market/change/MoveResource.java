package se.samplats.market.change;

import static se.samplats.platform.party.Right.MOVE;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.market.placement.PlacementView;
import se.samplats.market.placement.Placements;
import se.samplats.market.placement.QuestionStatus;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/placements/{id}/move")
@Authenticated
@Needs(MOVE)
class MoveResource {

    private final Moving moving;
    private final Placements placements;
    private final QuestionReading reading;
    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final IdempotentAnswers idempotentAnswers;

    MoveResource(
            Moving moving,
            Placements placements,
            QuestionReading reading,
            CurrentActor actor,
            CurrentLanguage language,
            IdempotentAnswers idempotentAnswers) {
        this.moving = moving;
        this.placements = placements;
        this.reading = reading;
        this.actor = actor;
        this.language = language;
        this.idempotentAnswers = idempotentAnswers;
    }

    @POST
    @Operation(summary = "Another bed from a day: at once in the same home; another home is asked, with its own quote")
    @APIResponse(
            responseCode = "200",
            description = "The placement in its new bed, at the same quote",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlacementView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The other home is asked; when it says yes, the case goes on there",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlacementView.class)))
    public RestResponse<PlacementView> move(
            @PathParam("id") UUID id,
            @NotNull @Valid Answers.OtherBed body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        Language spoken = language.get();
        PlacementView placement =
                idempotentAnswers.answer(me, key, List.of("/move", id, body), PlacementView.class, () -> {
                    moving.move(me, id, body.placeId(), body.on(), Answers.approver(body.approvedBy()));
                    return reading.view(me, placements.visible(me, MOVE, id), spoken);
                });
        boolean waits = Objects.requireNonNull(placement.move()).status() == QuestionStatus.ASKED;
        return RestResponse.status(waits ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK, placement);
    }
}
