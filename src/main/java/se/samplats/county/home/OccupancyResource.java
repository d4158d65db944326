package se.samplats.county.home;

import static se.samplats.platform.party.Right.CHANGE_OCCUPANCIES;
import static se.samplats.platform.party.Right.READ_OCCUPANCIES;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Versions;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/occupancies/{id}")
@Authenticated
@Needs(CHANGE_OCCUPANCIES)
class OccupancyResource {

    private final LedgerReading reading;
    private final Hosting hosting;
    private final CurrentActor actor;

    OccupancyResource(LedgerReading reading, Hosting hosting, CurrentActor actor) {
        this.reading = reading;
        this.hosting = hosting;
        this.actor = actor;
    }

    record NewEnd(@Nullable LocalDate end) {}

    @GET
    @Needs(READ_OCCUPANCIES)
    @Operation(summary = "One row of the ledger of one's own home, with its entity tag")
    public RestResponse<OccupancyView> get(@PathParam("id") UUID id) {
        OccupancyView row = reading.one(actor.get(), id);
        return Versions.tagged(row, row.etag());
    }

    @PATCH
    @Operation(summary = "Move the end of a row: null leaves it open")
    public RestResponse<OccupancyView> moveEnd(
            @PathParam("id") UUID id, @NotNull NewEnd body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Occupancy moved = hosting.moveEnd(actor.get(), id, body.end(), Versions.read(ifMatch));
        return Versions.tagged(OccupancyView.of(moved), moved.version());
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(summary = "Strike out a row that has not begun")
    public void strikeOut(@PathParam("id") UUID id) {
        hosting.strikeOut(actor.get(), id);
    }
}
