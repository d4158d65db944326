package se.samplats.steering.savings;

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
import se.samplats.steering.statistics.MeasureQuery;

@Path("/api/v1/statistics")
@Authenticated
@Needs(READ_STATISTICS)
class SavingsResource {

    private final SavingsReading savingsReading;
    private final Municipalities municipalities;
    private final Forms forms;
    private final CurrentActor actor;
    private final Today today;

    SavingsResource(
            SavingsReading savingsReading,
            Municipalities municipalities,
            Forms forms,
            CurrentActor actor,
            Today today) {
        this.savingsReading = savingsReading;
        this.municipalities = municipalities;
        this.forms = forms;
        this.actor = actor;
        this.today = today;
    }

    @GET
    @Path("/saving-tiers")
    @Operation(
            summary = "What stays in other municipalities' homes saved, by what the private price is taken from",
            description = "Own purchases or a quote, the framework agreement's price, the county's price, or none;"
                    + " sums of two tiers do not mean the same and are never added")
    public TiersMeasure tiers(@BeanParam MeasureQuery query) {
        return savingsReading.tiers(actor.get(), query.scope(municipalities, forms, today.date()));
    }

    @GET
    @Path("/self-interest")
    @Operation(
            summary = "What each municipality gave, got, saved, refused and paid, and its net against acting alone",
            description = "form narrows nothing here")
    public InterestMeasure interests(@BeanParam MeasureQuery query) {
        return savingsReading.interests(actor.get(), query.scope(municipalities, forms, today.date()));
    }
}
