package se.samplats.market.casework;

import static se.samplats.platform.party.Right.ADMIT;
import static se.samplats.platform.party.Right.EXTEND;
import static se.samplats.platform.party.Right.READ_PLACEMENTS;
import static se.samplats.platform.party.Right.REPORT_PLACEMENT;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samplats.county.pricing.AddOn;
import se.samplats.county.pricing.Level;
import se.samplats.market.placement.CareChanging;
import se.samplats.market.placement.PlacementStatus;
import se.samplats.market.placement.StayReporting;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The pages of the placements, and the forms of one. */
@Path("/placements")
@Authenticated
@Needs(REPORT_PLACEMENT)
@Produces(MediaType.TEXT_HTML)
class PlacementPages {

    private static final int PLACEMENTS = 25;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_REASON = 500;
    private static final BigDecimal MOST = new BigDecimal("999999.9999");

    private final PlacementPageReading placementPageReading;
    private final StayReporting stayReporting;
    private final CareChanging careChanging;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    PlacementPages(
            PlacementPageReading placementPageReading,
            StayReporting stayReporting,
            CareChanging careChanging,
            CurrentLayout layout,
            CurrentActor actor) {
        this.placementPageReading = placementPageReading;
        this.stayReporting = stayReporting;
        this.careChanging = careChanging;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    @Needs(READ_PLACEMENTS)
    public TemplateInstance list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("page") @Nullable Integer page) {
        Layout around = layout.get();
        PlacementStatus chosen = Arrays.stream(PlacementStatus.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElse(null);
        return around.show(placementPageReading.list(
                around, actor.get(), chosen, "oldest".equals(sort), ListPage.of(page, PLACEMENTS)));
    }

    @GET
    @Needs(READ_PLACEMENTS)
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") UUID id) {
        Layout around = layout.get();
        return around.show(placementPageReading.one(around, actor.get(), id, FilledForm.EMPTY));
    }

    @POST
    @Needs(ADMIT)
    @Path("/{id}/arrive")
    public Response arrive(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return taken(id, "arrive", form, "arrived", typed -> {
            LocalDate on = typed.neededDay("on");
            String decidedBy = typed.optional("decidedBy", LONGEST_NAME);
            boolean suitable = typed.is("suitabilityChecked");
            typed.mustBeRight();
            stayReporting.arrive(actor.get(), id, on, decidedBy, suitable);
        });
    }

    @POST
    @Needs(ADMIT)
    @Path("/{id}/admit")
    public Response admit(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return taken(id, "admit", form, "admitted", typed -> {
            LocalDate on = typed.neededDay("on");
            String decidedBy = typed.needed("decidedBy", LONGEST_NAME);
            typed.mustBeRight();
            stayReporting.admit(actor.get(), id, on, decidedBy);
        });
    }

    @POST
    @Path("/{id}/no-show")
    public Response noShow(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return on(id, "no-show", form, "no-show", day -> stayReporting.noShow(actor.get(), id, day));
    }

    @POST
    @Path("/{id}/cancel")
    public Response cancel(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return taken(id, "cancel", form, "cancelled", typed -> {
            LocalDate on = typed.neededDay("on");
            String text = typed.optional("text", LONGEST_REASON);
            boolean noLongerNeeded = typed.is("noLongerNeeded");
            typed.mustBeRight();
            stayReporting.cancel(actor.get(), id, on, text, noLongerNeeded);
        });
    }

    @POST
    @Path("/{id}/absent")
    public Response absent(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return taken(id, "absent", form, "absent", typed -> {
            LocalDate on = typed.neededDay("on");
            LocalDate end = typed.day("end");
            typed.mustBeRight();
            stayReporting.absent(actor.get(), id, on, end);
        });
    }

    @POST
    @Path("/{id}/return")
    public Response comeBack(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return on(id, "return", form, "returned", day -> stayReporting.comeBack(actor.get(), id, day));
    }

    @POST
    @Path("/{id}/depart")
    public Response depart(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return on(id, "depart", form, "departed", day -> stayReporting.depart(actor.get(), id, day));
    }

    @POST
    @Path("/{id}/notice")
    public Response notice(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return on(id, "notice", form, "notice", day -> careChanging.giveNotice(actor.get(), id, day));
    }

    @POST
    @Needs(EXTEND)
    @Path("/{id}/level")
    public Response level(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return taken(id, "level", form, "level", typed -> {
            Level level = typed.one("level", Level.class);
            typed.mustHave("level", level);
            LocalDate from = typed.neededDay("from");
            typed.mustBeRight();
            careChanging.changeLevel(actor.get(), id, Objects.requireNonNull(level), from);
        });
    }

    @POST
    @Needs(ADMIT)
    @Path("/{id}/add-ons")
    public Response useAddOn(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return taken(id, "add-ons", form, "add-on", typed -> {
            String code = typed.atMost("code", LONGEST_CODE);
            BigDecimal quantity = typed.decimal("quantity", MOST.negate(), MOST, MOST.scale());
            typed.mustHave("quantity", quantity);
            LocalDate on = typed.neededDay("on");
            typed.mustBeRight();
            careChanging.useAddOn(actor.get(), id, new AddOn(code, Objects.requireNonNull(quantity)), on);
        });
    }

    /** A form that asks only for the day. */
    private Response on(UUID id, String about, SubmittedForm form, String done, Consumer<LocalDate> act) {
        return taken(id, about, form, done, typed -> {
            LocalDate on = typed.neededDay("on");
            typed.mustBeRight();
            act.accept(on);
        });
    }

    /** Where the form leads back to: the home's page that it stood on, or the placement. */
    private Response taken(UUID id, String about, SubmittedForm form, String done, Consumer<Typed> act) {
        Layout around = layout.get();
        Typed typed = form.typed(about);
        String back = form.carried("back");
        return FormAnswer.of(
                around,
                typed,
                about,
                () -> {
                    act.accept(typed);
                    return Redirect.to(back.startsWith("/homes/") ? back : "/placements/" + id, done);
                },
                filled -> placementPageReading.one(around, actor.get(), id, filled));
    }
}
