package se.samplats.steering.promise;

import static se.samplats.platform.party.Right.READ_STATISTICS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.steering.statistics.Span;

/** Whether beds that were promised were delivered. */
@Path("/api/v1/statistics/promises")
@Authenticated
@Needs(READ_STATISTICS)
class PromiseResource {

    private static final int USUAL_MONTHS = 12;

    private final PromiseReading promiseReading;
    private final CurrentActor actor;
    private final Today today;

    PromiseResource(PromiseReading promiseReading, CurrentActor actor, Today today) {
        this.promiseReading = promiseReading;
        this.actor = actor;
        this.today = today;
    }

    @GET
    @Operation(
            summary = "Claims on beds that were reported free, by what became of them",
            description =
                    "The homes of the caller's municipality one by one; all homes of the county as one, in published periods")
    public PromiseReading.PromiseMeasure promises(
            @QueryParam("from")
                    @Parameter(description = "The first day; twelve months before the end by default")
                    @Nullable
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(description = "The first day after; the first of this month by default")
                    @Nullable
                    LocalDate to) {
        LocalDate end = to == null ? today.date().withDayOfMonth(1) : to;
        return promiseReading.within(actor.get(), new Span(from == null ? end.minusMonths(USUAL_MONTHS) : from, end));
    }
}
