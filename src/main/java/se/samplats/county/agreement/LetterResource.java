package se.samplats.county.agreement;

import static se.samplats.platform.party.Right.CHANGE_AGREEMENTS;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/letters/{id}/answer")
@Authenticated
@Needs(CHANGE_AGREEMENTS)
class LetterResource {

    private final Agreeing agreeing;
    private final CurrentActor actor;

    LetterResource(Agreeing agreeing, CurrentActor actor) {
        this.agreeing = agreeing;
        this.actor = actor;
    }

    record LetterAnswer(@NotNull LetterOfIntent.Answer answer) {}

    @POST
    @ResponseStatus(200)
    @Operation(summary = "Record what a municipality answered to a letter of intent; the last answer counts")
    public AgreementView.LetterView answer(@PathParam("id") UUID id, @NotNull @Valid LetterAnswer body) {
        return AgreementView.LetterView.of(agreeing.answer(actor.get(), id, body.answer()));
    }
}
