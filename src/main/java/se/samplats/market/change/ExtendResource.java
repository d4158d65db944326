package se.samplats.market.change;

import static se.samplats.platform.party.Right.EXTEND;

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

@Path("/api/v1/placements/{id}/extend")
@Authenticated
@Needs(EXTEND)
class ExtendResource {

    private final Extending extending;
    private final Placements placements;
    private final QuestionReading reading;
    private final CurrentActor actor;
    private final CurrentLanguage language;
    private final IdempotentAnswers idempotentAnswers;

    ExtendResource(
            Extending extending,
            Placements placements,
            QuestionReading reading,
            CurrentActor actor,
            CurrentLanguage language,
            IdempotentAnswers idempotentAnswers) {
        this.extending = extending;
        this.placements = placements;
        this.reading = reading;
        this.actor = actor;
        this.language = language;
        this.idempotentAnswers = idempotentAnswers;
    }

    @POST
    @Operation(
            summary =
                    "Ask the home whether the stay may be longer; at once where the agreement has said yes beforehand")
    @APIResponse(
            responseCode = "200",
            description = "The agreement said yes beforehand: the stay is longer",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlacementView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The home is asked; nothing is taken until it says yes",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlacementView.class)))
    public RestResponse<PlacementView> extend(
            @PathParam("id") UUID id,
            @NotNull @Valid Answers.LongerStay body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        Language spoken = language.get();
        PlacementView placement =
                idempotentAnswers.answer(me, key, List.of("/extend", id, body), PlacementView.class, () -> {
                    extending.ask(me, id, body.end(), Answers.approver(body.approvedBy()));
                    return reading.view(me, placements.visible(me, EXTEND, id), spoken);
                });
        boolean waits = Objects.requireNonNull(placement.extension()).status() == QuestionStatus.ASKED;
        return RestResponse.status(waits ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK, placement);
    }
}
