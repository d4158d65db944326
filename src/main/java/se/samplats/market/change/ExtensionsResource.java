package se.samplats.market.change;

import static se.samplats.platform.party.Right.READ_PLACEMENTS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.samplats.market.placement.ExtensionView;
import se.samplats.market.placement.QuestionStatus;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/extensions")
@Authenticated
@Needs(READ_PLACEMENTS)
class ExtensionsResource {

    private final QuestionReading reading;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    ExtensionsResource(QuestionReading reading, CurrentActor actor, CurrentLanguage language) {
        this.reading = reading;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Operation(
            summary =
                    "Extensions of the placements that I bought, or that are in my homes; those that wait with status=ASKED")
    public Page<ExtensionView> list(@QueryParam("status") @Nullable QuestionStatus status, @BeanParam Paging paging) {
        return reading.extensions(actor.get(), status, paging, language.get());
    }
}
