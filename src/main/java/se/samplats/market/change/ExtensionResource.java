package se.samplats.market.change;

import static se.samplats.platform.party.Right.ANSWER;
import static se.samplats.platform.party.Right.EXTEND;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.PlacementView;
import se.samplats.market.placement.Placements;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

@Path("/api/v1/placements/{id}/extension")
@Authenticated
@Needs(ANSWER)
class ExtensionResource {

    private final Extending extending;
    private final Placements placements;
    private final QuestionReading reading;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    ExtensionResource(
            Extending extending,
            Placements placements,
            QuestionReading reading,
            CurrentActor actor,
            CurrentLanguage language) {
        this.extending = extending;
        this.placements = placements;
        this.reading = reading;
        this.actor = actor;
        this.language = language;
    }

    @POST
    @Path("/agree")
    @Operation(summary = "The home says yes: the days are taken, at the quote that was shown")
    public PlacementView agree(@PathParam("id") UUID id) {
        Actor me = actor.get();
        extending.agree(me, id);
        return view(me, id);
    }

    @POST
    @Path("/decline")
    @Operation(summary = "The home says no, with a coded reason")
    public PlacementView decline(@PathParam("id") UUID id, @NotNull @Valid Answers.No body) {
        Actor me = actor.get();
        extending.decline(me, id, body.reason(), body.text());
        return view(me, id);
    }

    @POST
    @Needs(EXTEND)
    @Path("/withdraw")
    @Operation(summary = "The buyer takes its question back")
    public PlacementView withdraw(@PathParam("id") UUID id) {
        Actor me = actor.get();
        extending.withdraw(me, id);
        return view(me, id);
    }

    private PlacementView view(Actor me, UUID id) {
        Placement placement = placements.visible(me, Right.READ_PLACEMENTS, id);
        return reading.view(me, placement, language.get());
    }
}
