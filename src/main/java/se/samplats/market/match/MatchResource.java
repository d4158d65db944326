package se.samplats.market.match;

import static se.samplats.platform.party.Right.READ_REQUESTS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/requests/{id}/matches")
@Authenticated
@Needs(READ_REQUESTS)
class MatchResource {

    private final MatchReading reading;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    MatchResource(MatchReading reading, CurrentActor actor, CurrentLanguage language) {
        this.reading = reading;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Operation(
            summary = "Every home of the county: the places that fit with their quotes, and why the others do not fit")
    public MatchView.RequestMatches matches(@PathParam("id") UUID id) {
        return reading.ofRequest(actor.get(), id, language.get());
    }
}
