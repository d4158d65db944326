package se.samplats.market.booking;

import static se.samplats.platform.party.Right.READ_PLACEMENTS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/placements/{id}/confirmation")
@Authenticated
@Needs(READ_PLACEMENTS)
class BookingResource {

    private final BookingReading reading;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    BookingResource(BookingReading reading, CurrentActor actor, CurrentLanguage language) {
        this.reading = reading;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Operation(summary = "The confirmation of a booking: when, where, whom to ring, what to bring, at what price")
    public Booking get(@PathParam("id") UUID id) {
        return reading.one(actor.get(), id, language.get());
    }
}
