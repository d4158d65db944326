package se.samplats.steering.statistics;

import static se.samplats.platform.party.Right.READ_STATISTICS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samplats.county.form.FormFamily;
import se.samplats.county.form.Forms;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Municipalities;
import se.samplats.platform.party.Needs;

/** Why care was bought privately, by what the ledger said at the decision, and what to do about it. */
@Path("/api/v1/statistics")
@Authenticated
@Needs(READ_STATISTICS)
class PurchaseMeasureResource {

    private final MeasureReading measureReading;
    private final Municipalities municipalities;
    private final Forms forms;
    private final CurrentActor actor;
    private final Today today;

    PurchaseMeasureResource(
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

    /** @param to the first day after: today at the latest */
    record AvoidableTable(LocalDate from, LocalDate to, List<AvoidableDays.AvoidableItem> items) {}

    /** @param to the first day after: today at the latest */
    record MissingTable(LocalDate from, LocalDate to, List<MissingBeds.MissingBed> items) {}

    record RefusingHomes(LocalDate from, LocalDate to, List<HomeRefusals.RefusingHome> items) {}

    /** The external share of one family of forms. */
    record FamilyShare(FormFamily family, ShareItem share) {}

    /** @param to the first day after: today at the latest */
    record FamilyShares(LocalDate from, LocalDate to, List<FamilyShare> items) {}

    @GET
    @Path("/avoidable-days")
    @Operation(
            summary =
                    "Private days by whether a suitable municipal bed was free, by the ledger as it was known at each decision")
    public AvoidableTable avoidableDays(
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("by")
                    @Parameter(description = "Any of municipality, form and month, with commas between")
                    @Nullable
                    String by) {
        Span span = over(Span.of(from, to, today.date()));
        return new AvoidableTable(
                span.from(),
                span.to(),
                measureReading
                        .avoidableDays(actor.get(), new Scope(null, null, span))
                        .by(Dimension.among(by)));
    }

    @GET
    @Path("/missing-beds")
    @Operation(summary = "The beds that the county lacks, by form, age, sex and needs, from what was bought privately")
    public MissingTable missingBeds(
            @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        Span span = over(Span.of(from, to, today.date()));
        return new MissingTable(span.from(), span.to(), measureReading.missingBeds(actor.get(), span));
    }

    @GET
    @Path("/home-refusals")
    @Operation(summary = "Refusals by home and coded reason, and how many of the refused were then bought privately")
    public RefusingHomes homeRefusals(@BeanParam MeasureQuery query) {
        Scope scope = query.scope(municipalities, forms, today.date());
        return new RefusingHomes(
                scope.span().from(), scope.span().to(), measureReading.homeRefusals(actor.get(), scope));
    }

    @GET
    @Path("/form-families")
    @Operation(
            summary = "The external share by family of forms: children and youth, adults, LSS, older people",
            description = "Care that costs so differently is not one number; form narrows nothing here")
    public FamilyShares families(@BeanParam MeasureQuery query) {
        Scope scope = query.scope(municipalities, forms, today.date());
        Span span = over(scope.span());
        Map<FormFamily, ShareItem> families = measureReading.families(
                measureReading.shares(actor.get(), new Scope(scope.municipality(), null, scope.span())),
                scope.municipality());
        return new FamilyShares(
                span.from(),
                span.to(),
                families.entrySet().stream()
                        .map(one -> new FamilyShare(one.getKey(), one.getValue()))
                        .toList());
    }

    private Span over(Span asked) {
        return asked.past(today.date()).orElse(asked);
    }
}
