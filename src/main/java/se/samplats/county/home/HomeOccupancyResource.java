package se.samplats.county.home;

import static se.samplats.platform.party.Right.READ_OCCUPANCIES;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

@Path("/api/v1/homes/{id}/occupancies")
@Authenticated
@Needs(READ_OCCUPANCIES)
class HomeOccupancyResource {

    private static final int DEFAULT_WINDOW_DAYS = 84;

    private final LedgerReading reading;
    private final CurrentActor actor;
    private final Today today;

    HomeOccupancyResource(LedgerReading reading, CurrentActor actor, Today today) {
        this.reading = reading;
        this.actor = actor;
        this.today = today;
    }

    @GET
    @Operation(summary = "The ledger of one's own home between two days: 12 weeks from today by default")
    public Page<OccupancyView> list(
            @PathParam("id") UUID id,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @BeanParam Paging paging) {
        LocalDate start = from == null ? today.date() : from;
        LocalDate end = to == null ? start.plusDays(DEFAULT_WINDOW_DAYS) : to;
        List<OccupancyView> found = reading.ofHome(actor.get(), id, start, end, paging);
        return Page.of(found, paging, OccupancyView::id, view -> view);
    }
}
