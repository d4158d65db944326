package se.samplats.steering.statistics;

import static se.samplats.platform.party.Right.READ_STATISTICS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.samplats.county.form.Forms;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Needs;

/** The measures beside the external share. */
@Path("/api/v1/statistics")
@Authenticated
@Needs(READ_STATISTICS)
class MeasureResource {

    private final MeasureReading measureReading;
    private final Municipalities municipalities;
    private final Forms forms;
    private final CurrentActor actor;
    private final Today today;

    MeasureResource(
            MeasureReading measureReading,
            Municipalities municipalities,
            Forms forms,
            CurrentActor actor,
            Today today) {
        this.measureReading = measureReading;
        this.municipalities = municipalities;
        this.forms = forms;
        this.actor = actor;
        this.today = today;
    }

    @GET
    @Path("/occupancy")
    @Operation(summary = "Days taken of the homes' days of places, by home and municipality, closures counted apart")
    public OccupancyMeasure occupancy(@BeanParam MeasureQuery query) {
        return measureReading.occupancy(actor.get(), scope(query));
    }

    @GET
    @Path("/waiting")
    @Operation(
            summary =
                    "Open requests by age band and days since the decision, and how long those waited that are placed")
    public WaitingMeasure waiting(@BeanParam MeasureQuery query) {
        return measureReading.waiting(actor.get(), scope(query));
    }

    @GET
    @Path("/refusals")
    @Operation(summary = "The homes' refusals by coded reason, by the day they were given; municipality is the buyer's")
    public DividedMeasure refusals(@BeanParam MeasureQuery query) {
        return measureReading.refusals(actor.get(), scope(query));
    }

    @GET
    @Path("/private-reasons")
    @Operation(summary = "Why care was bought privately: purchases that began in the range by coded reason")
    public DividedMeasure privateReasons(@BeanParam MeasureQuery query) {
        return measureReading.privateReasons(actor.get(), scope(query));
    }

    @GET
    @Path("/unmet-needs")
    @Operation(summary = "External purchases that began in the range by the criterion that no municipal place met")
    public DividedMeasure unmetNeeds(@BeanParam MeasureQuery query) {
        return measureReading.unmetNeeds(actor.get(), scope(query));
    }

    @GET
    @Path("/savings")
    @Operation(
            summary =
                    "What placements saved against the private alternative that their quote froze, at full cost and marginal")
    public SavingsMeasure savings(@BeanParam MeasureQuery query) {
        return measureReading.savings(actor.get(), scope(query));
    }

    @GET
    @Path("/freshness")
    @Operation(summary = "Homes that have confirmed their vacancies within their form's limit, today, by municipality")
    public FreshnessMeasure freshness(@BeanParam MeasureQuery query) {
        return measureReading.freshness(actor.get(), scope(query));
    }

    @GET
    @Path("/give-and-get")
    @Operation(summary = "Care days that each municipality sold to and bought of the others in the county")
    public ExchangeMeasure giveAndGet(@BeanParam MeasureQuery query) {
        return measureReading.giveAndGet(actor.get(), scope(query));
    }

    private Scope scope(MeasureQuery query) {
        return query.scope(municipalities, forms, today.date());
    }
}
