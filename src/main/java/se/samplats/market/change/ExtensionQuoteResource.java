package se.samplats.market.change;

import static se.samplats.platform.party.Right.EXTEND;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/placements/{id}/extension-quote")
@Authenticated
@Needs(EXTEND)
class ExtensionQuoteResource {

    private final QuestionReading reading;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    ExtensionQuoteResource(QuestionReading reading, CurrentActor actor, CurrentLanguage language) {
        this.reading = reading;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Operation(summary = "What a longer stay would cost, before anybody is asked")
    public QuestionReading.ExtensionQuote quote(@PathParam("id") UUID id, @QueryParam("end") @Nullable LocalDate end) {
        return reading.quote(actor.get(), id, end, language.get());
    }
}
