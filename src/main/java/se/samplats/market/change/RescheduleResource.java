package se.samplats.market.change;

import static se.samplats.platform.party.Right.MOVE;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.PlacementView;
import se.samplats.market.placement.PlacementViews;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/placements/{id}/reschedule")
@Authenticated
@Needs(MOVE)
class RescheduleResource {

    private final Rescheduling rescheduling;
    private final PlacementViews views;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    RescheduleResource(Rescheduling rescheduling, PlacementViews views, CurrentActor actor, CurrentLanguage language) {
        this.rescheduling = rescheduling;
        this.views = views;
        this.actor = actor;
        this.language = language;
    }

    @POST
    @ResponseStatus(200)
    @Operation(summary = "Before anybody has arrived: another day of arrival, with the quote made anew")
    public PlacementView reschedule(@PathParam("id") UUID id, @NotNull @Valid Answers.OtherArrival body) {
        Actor me = actor.get();
        Placement placement = rescheduling.reschedule(me, id, body.start(), Answers.approver(body.approvedBy()));
        return views.view(me, placement, language.get());
    }
}
