package se.samplats.market.change;

import static se.samplats.platform.party.Right.ANSWER;
import static se.samplats.platform.party.Right.EXTEND;
import static se.samplats.platform.party.Right.READ_MOVES;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.samplats.market.placement.MoveView;
import se.samplats.market.placement.QuestionStatus;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/moves")
@Authenticated
@Needs(READ_MOVES)
class MovesResource {

    private final Receiving receiving;
    private final QuestionReading reading;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    MovesResource(Receiving receiving, QuestionReading reading, CurrentActor actor, CurrentLanguage language) {
        this.receiving = receiving;
        this.reading = reading;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Operation(
            summary = "The moves that I asked for, or that my homes are asked for; those that wait with status=ASKED")
    public Page<MoveView> list(@QueryParam("status") @Nullable QuestionStatus status, @BeanParam Paging paging) {
        return reading.moves(actor.get(), status, paging, language.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One move")
    public MoveView get(@PathParam("id") UUID id) {
        return reading.move(actor.get(), id, language.get());
    }

    @POST
    @Needs(ANSWER)
    @Path("/{id}/agree")
    @Operation(summary = "The new home says yes: the bed is taken from the day, and the old one is free")
    public MoveView agree(@PathParam("id") UUID id) {
        Actor me = actor.get();
        return reading.view(me, receiving.agree(me, id), language.get());
    }

    @POST
    @Needs(ANSWER)
    @Path("/{id}/decline")
    @Operation(summary = "The new home says no, with a coded reason; the stay goes on where it is")
    public MoveView decline(@PathParam("id") UUID id, @NotNull @Valid Answers.No body) {
        Actor me = actor.get();
        return reading.view(me, receiving.decline(me, id, body.reason(), body.text()), language.get());
    }

    @POST
    @Needs(EXTEND)
    @Path("/{id}/withdraw")
    @Operation(summary = "The buyer takes its question back")
    public MoveView withdraw(@PathParam("id") UUID id) {
        Actor me = actor.get();
        return reading.view(me, receiving.withdraw(me, id), language.get());
    }
}
