package se.samplats.county.home;

import static se.samplats.platform.party.Right.CHANGE_OCCUPANCIES;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Versions;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/places/{place}/occupancies")
@Authenticated
@Needs(CHANGE_OCCUPANCIES)
class PlaceOccupancyResource {

    private final Hosting hosting;
    private final CurrentActor actor;
    private final IdempotentAnswers idempotentAnswers;

    PlaceOccupancyResource(Hosting hosting, CurrentActor actor, IdempotentAnswers idempotentAnswers) {
        this.hosting = hosting;
        this.actor = actor;
        this.idempotentAnswers = idempotentAnswers;
    }

    /** What a home itself may write into the ledger; holds and stays come from offers. */
    enum OwnKind {
        RESIDENT,
        CLOSURE
    }

    record NewOccupancy(
            @NotNull OwnKind kind,
            @NotNull LocalDate start,
            @Nullable LocalDate end,
            @Nullable @Size(max = 200) String reason) {}

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Take a place for a resident of one's own, or close it for a reason and a time")
    public RestResponse<OccupancyView> add(
            @PathParam("place") UUID place,
            @NotNull @Valid NewOccupancy body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        if (body.kind() == OwnKind.CLOSURE) {
            mustTell(body.reason(), "reason", "closure-needs-reason");
            mustTell(body.end(), "end", "closure-needs-end");
        }
        Period period = new Period(body.start(), body.end());
        Occupancy.Kind kind = Occupancy.Kind.valueOf(body.kind().name());
        OccupancyView made = idempotentAnswers.answer(
                me,
                key,
                List.of("/occupancies", place, body),
                OccupancyView.class,
                () -> OccupancyView.of(hosting.occupy(me, place, kind, period, body.reason())));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .header("ETag", Versions.tag(0))
                .build();
    }

    private static void mustTell(@Nullable Object value, String field, String message) {
        if (value == null || value.toString().isBlank()) {
            throw Invalid.field(field, message);
        }
    }
}
