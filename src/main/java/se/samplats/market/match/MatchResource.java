package se.samplats.market.match;

import static se.samplats.platform.party.Right.READ_REQUESTS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.Level;
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
            summary = "Every home of the county: the places that fit with their quotes, and why the others do not fit",
            description = "From the wanted start, or from today where that has passed")
    public MatchView.RequestMatches matches(
            @PathParam("id") UUID id,
            @QueryParam("sort")
                    @Parameter(description = "best, distance, price or first-free; best by default")
                    @Nullable
                    String sort,
            @QueryParam("level")
                    @Parameter(description = "The level of care that would be asked for; BASE by default")
                    @Nullable
                    Level level) {
        return reading.ofRequest(actor.get(), id, level == null ? Level.BASE : level, Sort.named(sort), language.get());
    }
}
