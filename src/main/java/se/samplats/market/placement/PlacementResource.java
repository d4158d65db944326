package se.samplats.market.placement;

import static se.samplats.platform.party.Right.ADMIT;
import static se.samplats.platform.party.Right.EXTEND;
import static se.samplats.platform.party.Right.READ_PLACEMENTS;
import static se.samplats.platform.party.Right.REPORT_PLACEMENT;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.AddOn;
import se.samplats.county.pricing.Level;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.http.IdempotentAnswers;
import se.samplats.platform.http.Page;
import se.samplats.platform.http.Paging;
import se.samplats.platform.http.Versions;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;
import se.samplats.platform.party.Right;

@Path("/api/v1/placements")
@Authenticated
@Needs(REPORT_PLACEMENT)
class PlacementResource {

    private static final int MOST_FACTS = 1_000;

    private final Placements placements;
    private final PlacementFacts facts;
    private final StayReporting stayReporting;
    private final CareChanging careChanging;
    private final PlacementViews views;
    private final IdempotentAnswers idempotentAnswers;
    private final CurrentActor actor;
    private final CurrentLanguage language;

    PlacementResource(
            Placements placements,
            PlacementFacts facts,
            StayReporting stayReporting,
            CareChanging careChanging,
            PlacementViews views,
            CurrentActor actor,
            CurrentLanguage language,
            IdempotentAnswers idempotentAnswers) {
        this.placements = placements;
        this.facts = facts;
        this.stayReporting = stayReporting;
        this.careChanging = careChanging;
        this.views = views;
        this.idempotentAnswers = idempotentAnswers;
        this.actor = actor;
        this.language = language;
    }

    /** @param decidedBy the home's manager by name; may follow later in the acute flow */
    record Arrival(
            @NotNull LocalDate on,
            @Nullable @Size(max = 120) String decidedBy,
            @Nullable Boolean suitabilityChecked) {}

    record Admission(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 120) String decidedBy) {}

    record Away(@NotNull LocalDate from, @Nullable LocalDate to) {}

    record Day(@NotNull LocalDate on) {}

    record LevelChange(@NotNull Level level, @NotNull LocalDate from) {}

    /** @param quantity in the unit of the home's price list; below zero takes back what was reported too much */
    record Use(
            @NotBlank @Size(max = 60) String code,

            @NotNull @DecimalMin("-100000") @DecimalMax("100000") @Digits(integer = 6, fraction = 4)
            BigDecimal quantity,

            @NotNull LocalDate on) {}

    /** @param noLongerNeeded whether no other place is looked for; otherwise the request waits again where it was in the queue */
    record Cancellation(
            @NotNull LocalDate on,
            @Nullable @Size(max = 500) String reason,
            @Nullable Boolean noLongerNeeded) {}

    /**
     * @param until for an absence or an extension, the day before which it ends
     * @param corrects the id of the fact that it holds instead of; null where it was recorded first
     * @param takenBack whether it says that what it corrects never happened
     * @param recordedBy the user name of who recorded it; null where nobody kept it
     */
    record FactView(
            long id,
            PlacementFact.Kind kind,
            LocalDate on,
            @Nullable LocalDate until,
            Instant recordedAt,
            @Nullable String decidedBy,
            @Nullable String reason,
            @Nullable Level level,
            @Nullable String addOn,
            @Nullable BigDecimal quantity,
            @Nullable Long corrects,
            boolean takenBack,
            @Nullable String recordedBy) {

        static FactView of(PlacementFact fact) {
            return new FactView(
                    fact.id(),
                    fact.kind(),
                    fact.happenedOn(),
                    fact.until(),
                    fact.recordedAt(),
                    fact.decidedBy(),
                    fact.reason(),
                    fact.level(),
                    fact.addOn(),
                    fact.quantity(),
                    fact.corrects(),
                    fact.isTakenBack(),
                    fact.recordedBy());
        }
    }

    @GET
    @Needs(READ_PLACEMENTS)
    @Operation(summary = "The placements that my municipality bought, or that are in its homes")
    public Page<PlacementView> list(@QueryParam("status") @Nullable PlacementStatus status, @BeanParam Paging paging) {
        Language spoken = language.get();
        Actor me = reader();
        List<Placement> found = placements.page(me, status, paging.afterId(), paging.size() + 1);
        Map<UUID, PlacementView> seen = views.views(me, found, spoken);
        return Page.of(found, paging, Placement::id, placement -> seen.get(placement.id()));
    }

    @GET
    @Needs(READ_PLACEMENTS)
    @Path("/{id}")
    @Operation(summary = "One placement")
    public RestResponse<PlacementView> get(@PathParam("id") UUID id) {
        Placement placement = placements.visible(actor.get(), Right.READ_PLACEMENTS, id);
        return Versions.tagged(view(placement), placement.version());
    }

    @GET
    @Needs(READ_PLACEMENTS)
    @Path("/{id}/facts")
    @Operation(summary = "What has happened in a placement: the day of it, and when it was recorded")
    public Page<FactView> history(@PathParam("id") UUID id) {
        Placement placement = placements.visible(actor.get(), Right.READ_PLACEMENTS, id);
        return Page.whole(facts.of(placement.id(), 0, MOST_FACTS).stream()
                .map(FactView::of)
                .toList());
    }

    @POST
    @Needs(ADMIT)
    @Path("/{id}/arrive")
    @Operation(summary = "The person arrived; the home's manager decided to admit")
    public PlacementView arrive(@PathParam("id") UUID id, @NotNull @Valid Arrival body) {
        boolean checked = Boolean.TRUE.equals(body.suitabilityChecked());
        return view(stayReporting.arrive(actor.get(), id, body.on(), body.decidedBy(), checked));
    }

    @POST
    @Needs(ADMIT)
    @Path("/{id}/admit")
    @Operation(summary = "The decision to admit, where an acute arrival came first")
    public PlacementView admit(@PathParam("id") UUID id, @NotNull @Valid Admission body) {
        return view(stayReporting.admit(actor.get(), id, body.on(), body.decidedBy()));
    }

    @POST
    @Path("/{id}/absent")
    @Operation(summary = "The person is elsewhere while the place is kept")
    public PlacementView absent(@PathParam("id") UUID id, @NotNull @Valid Away body) {
        return view(stayReporting.absent(actor.get(), id, body.from(), body.to()));
    }

    @POST
    @Path("/{id}/return")
    @Operation(summary = "The person came back")
    public PlacementView comeBack(@PathParam("id") UUID id, @NotNull @Valid Day body) {
        return view(stayReporting.comeBack(actor.get(), id, body.on()));
    }

    @POST
    @Path("/{id}/depart")
    @Operation(summary = "The person moved out; said again, it corrects the day")
    public PlacementView depart(@PathParam("id") UUID id, @NotNull @Valid Day body) {
        return view(stayReporting.depart(actor.get(), id, body.on()));
    }

    @POST
    @Path("/{id}/notice")
    @Operation(summary = "One side said that the stay will end: its notice runs from that day")
    public PlacementView giveNotice(@PathParam("id") UUID id, @NotNull @Valid Day body) {
        return view(careChanging.giveNotice(actor.get(), id, body.on()));
    }

    @POST
    @Needs(EXTEND)
    @Path("/{id}/level")
    @Operation(summary = "Another level of care from a day on, at the price of the home's list")
    public PlacementView changeLevel(@PathParam("id") UUID id, @NotNull @Valid LevelChange body) {
        return view(careChanging.changeLevel(actor.get(), id, body.level(), body.from()));
    }

    @POST
    @Needs(ADMIT)
    @Path("/{id}/add-ons")
    @Operation(summary = "The home reports what was used beside the days")
    public PlacementView useAddOn(
            @PathParam("id") UUID id, @NotNull @Valid Use body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Actor me = actor.get();
        return idempotentAnswers.answer(
                me,
                key,
                List.of("/add-ons", id, body),
                PlacementView.class,
                () -> view(careChanging.useAddOn(me, id, new AddOn(body.code(), body.quantity()), body.on())));
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(summary = "Called off before anybody arrived")
    public PlacementView cancel(@PathParam("id") UUID id, @NotNull @Valid Cancellation body) {
        boolean noLongerNeeded = Boolean.TRUE.equals(body.noLongerNeeded());
        return view(stayReporting.cancel(actor.get(), id, body.on(), body.reason(), noLongerNeeded));
    }

    @POST
    @Path("/{id}/no-show")
    @Operation(summary = "Nobody came")
    public PlacementView noShow(@PathParam("id") UUID id, @NotNull @Valid Day body) {
        return view(stayReporting.noShow(actor.get(), id, body.on()));
    }

    private PlacementView view(Placement placement) {
        return views.view(actor.get(), placement, language.get());
    }

    private Actor reader() {
        Actor me = actor.get();
        me.must(Right.READ_PLACEMENTS);
        return me;
    }
}
