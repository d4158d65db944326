package se.samplats.market.placement;

import static se.samplats.platform.party.Right.REPORT_PLACEMENT;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Level;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/placements/{id}/facts/{factId}/correct")
@Authenticated
@Needs(REPORT_PLACEMENT)
class CorrectionResource {

    private final Correcting correcting;
    private final PlacementViews views;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    CorrectionResource(Correcting correcting, PlacementViews views, CurrentActor actor, CurrentLanguage language) {
        this.correcting = correcting;
        this.views = views;
        this.actor = actor;
        this.language = language;
    }

    /**
     * What is left out stays as it was.
     *
     * @param until of an absence, the day of the planned return
     * @param open true for an absence of which nobody knows when it ends
     * @param takenBack true where it never happened
     */
    record NewCorrection(
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            @Nullable Boolean open,
            @Nullable Level level,

            @Nullable @DecimalMin("-100000") @DecimalMax("100000") @Digits(integer = 6, fraction = 4)
            BigDecimal quantity,

            @Nullable Boolean takenBack,
            @NotBlank @Size(max = 500) String reason) {

        Correction correction() {
            return new Correction(
                    on,
                    until,
                    Boolean.TRUE.equals(open),
                    level,
                    quantity,
                    Boolean.TRUE.equals(takenBack),
                    reason.strip());
        }
    }

    @POST
    @ResponseStatus(200)
    @Operation(
            summary =
                    "Correct what one's own side recorded, or take it back, with the reason; what was recorded first is kept beside it")
    public PlacementView correct(
            @PathParam("id") UUID id, @PathParam("factId") long factId, @NotNull @Valid NewCorrection body) {
        Actor me = actor.get();
        return views.view(me, correcting.correct(me, id, factId, body.correction()), language.get());
    }
}
