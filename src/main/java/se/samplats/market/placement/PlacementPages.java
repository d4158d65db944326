package se.samplats.market.placement;

import static se.samplats.platform.party.Right.ADMIT;
import static se.samplats.platform.party.Right.EXTEND;
import static se.samplats.platform.party.Right.READ_PLACEMENTS;
import static se.samplats.platform.party.Right.REPORT_PLACEMENT;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.HomeFields;
import se.samplats.county.home.HomeForms;
import se.samplats.county.pricing.AddOn;
import se.samplats.county.pricing.Level;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.ListPage;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.Trouble;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The placements of either side, and the life of one. */
@Path("/placements")
@Authenticated
@Needs(REPORT_PLACEMENT)
@Produces(MediaType.TEXT_HTML)
class PlacementPages {

    private static final int PLACEMENTS = 25;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_REASON = 500;

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
            @QueryParam("status") @Nullable String status, @QueryParam("page") @Nullable Integer page) {
        Layout around = layout.get();
        PlacementStatus chosen = Arrays.stream(PlacementStatus.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElse(null);
        return around.show(placementPageReading.list(around, actor.get(), chosen, ListPage.of(page, PLACEMENTS)));
    }

    @GET
    @Needs(READ_PLACEMENTS)
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") UUID id) {
        Layout around = layout.get();
        return around.show(placementPageReading.one(around, actor.get(), id, Trouble.NONE));
    }

    @POST
    @Needs(ADMIT)
    @Path("/{id}/arrive")
    public Response arrive(@PathParam("id") UUID id, @BeanParam HomeFields typed) {
        return taken(
                id,
                "arrive",
                typed,
                "arrived",
                () -> stayReporting.arrive(
                        actor.get(), id, typed.day("on"), typed.words("decidedBy", LONGEST_NAME), typed.isChecked()));
    }

    @POST
    @Needs(ADMIT)
    @Path("/{id}/admit")
    public Response admit(@PathParam("id") UUID id, @BeanParam HomeFields typed) {
        return taken(id, "admit", typed, "admitted", () -> {
            LocalDate on = typed.day("on");
            String decidedBy = typed.words("decidedBy", LONGEST_NAME);
            if (decidedBy == null) {
                throw Invalid.field("decidedBy", "decision-needs-name");
            }
            stayReporting.admit(actor.get(), id, on, decidedBy);
        });
    }

    @POST
    @Path("/{id}/no-show")
    public Response noShow(@PathParam("id") UUID id, @BeanParam HomeFields typed) {
        return taken(id, "no-show", typed, "no-show", () -> stayReporting.noShow(actor.get(), id, typed.day("on")));
    }

    @POST
    @Path("/{id}/cancel")
    public Response cancel(@PathParam("id") UUID id, @BeanParam HomeFields typed) {
        return taken(
                id,
                "cancel",
                typed,
                "cancelled",
                () -> stayReporting.cancel(actor.get(), id, typed.day("on"), typed.words("text", LONGEST_REASON)));
    }

    @POST
    @Path("/{id}/absent")
    public Response absent(@PathParam("id") UUID id, @BeanParam HomeFields typed) {
        return taken(
                id,
                "absent",
                typed,
                "absent",
                () -> stayReporting.absent(actor.get(), id, typed.day("on"), typed.dayOrNone("end")));
    }

    @POST
    @Path("/{id}/return")
    public Response comeBack(@PathParam("id") UUID id, @BeanParam HomeFields typed) {
        return taken(id, "return", typed, "returned", () -> stayReporting.comeBack(actor.get(), id, typed.day("on")));
    }

    @POST
    @Needs(EXTEND)
    @Path("/{id}/extend")
    public Response extend(@PathParam("id") UUID id, @BeanParam HomeFields typed) {
        return taken(id, "extend", typed, "extended", () -> stayReporting.extend(actor.get(), id, typed.day("end")));
    }

    @POST
    @Path("/{id}/depart")
    public Response depart(@PathParam("id") UUID id, @BeanParam HomeFields typed) {
        return taken(id, "depart", typed, "departed", () -> stayReporting.depart(actor.get(), id, typed.day("on")));
    }

    @POST
    @Path("/{id}/notice")
    public Response notice(@PathParam("id") UUID id, @BeanParam HomeFields typed) {
        return taken(id, "notice", typed, "notice", () -> careChanging.giveNotice(actor.get(), id, typed.day("on")));
    }

    @POST
    @Needs(EXTEND)
    @Path("/{id}/level")
    public Response level(@PathParam("id") UUID id, @BeanParam HomeFields typed) {
        return taken(id, "level", typed, "level", () -> {
            LocalDate from = typed.day("from");
            Level level = Arrays.stream(Level.values())
                    .filter(one -> one.name().equals(typed.level))
                    .findFirst()
                    .orElseThrow(() -> Invalid.field("level", "choose-level"));
            careChanging.changeLevel(actor.get(), id, level, from);
        });
    }

    @POST
    @Needs(ADMIT)
    @Path("/{id}/add-ons")
    public Response useAddOn(@PathParam("id") UUID id, @BeanParam HomeFields typed) {
        return taken(id, "add-ons", typed, "add-on", () -> {
            String code = typed.words("code", LONGEST_CODE);
            AddOn used = new AddOn(code == null ? "" : code, typed.number("quantity"));
            careChanging.useAddOn(actor.get(), id, used, typed.day("on"));
        });
    }

    private Response taken(UUID id, String about, HomeFields typed, String done, Runnable act) {
        Layout around = layout.get();
        Trouble trouble = Trouble.in(around, about, typed, act);
        return trouble == null
                ? Redirect.to(typed.backOr("/placements/" + id), done)
                : HomeForms.refused(around.show(placementPageReading.one(around, actor.get(), id, trouble))
                        .render());
    }
}
