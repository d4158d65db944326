package se.samplats.market.limits;

import static se.samplats.platform.party.Right.CHANGE_REQUESTS;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.request.Need;
import se.samplats.market.request.RequestView;
import se.samplats.market.request.Requesting;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.AmountBounds;
import se.samplats.platform.kernel.Money;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** Changes the limits of a request that waits: what is not filled in any more is no limit any more. */
@Path("/requests/{id}/limits")
@Authenticated
@Needs(CHANGE_REQUESTS)
@Produces(MediaType.TEXT_HTML)
class LimitsPages {

    private static final String FORM = "limits";
    private static final int FURTHEST_KM = 2_000;
    private static final int LONGEST_REASONS = 2_000;
    private static final int ORE = 100;

    private final Requesting requesting;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    LimitsPages(Requesting requesting, CurrentLayout layout, CurrentActor actor) {
        this.requesting = requesting;
        this.layout = layout;
        this.actor = actor;
    }

    /** As they are, or where the address names one, as it is suggested. */
    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @Context SubmittedForm suggested) {
        Layout around = layout.get();
        RequestView request = requesting.changeable(actor.get(), id);
        Map<String, List<String>> values = new HashMap<>(values(request));
        suggested.values().forEach((field, value) -> values.computeIfPresent(field, (known, was) -> value));
        return around.show(page(around, request, FilledForm.of(new Typed(FORM, values))));
    }

    @POST
    public Response change(@PathParam("id") UUID id, @Context SubmittedForm form) {
        Actor me = actor.get();
        Layout around = layout.get();
        Typed typed = form.typed(FORM);
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    LocalDate start = typed.neededDay("start");
                    Integer km = typed.number("maxKm", 0, FURTHEST_KM);
                    Long price = typed.ore(
                            "maxPrice", AmountBounds.LEAST_DAY_PRICE / ORE, AmountBounds.MOST_DAY_PRICE / ORE);
                    String reasons = typed.optional("reasons", LONGEST_REASONS);
                    typed.mustBeRight();
                    typed.mustBeClean();
                    requesting.reword(me, id, need -> within(need, start, km, price, reasons), reasons);
                    return Redirect.to("/requests/" + id, "limits-changed");
                },
                filled -> page(around, requesting.changeable(me, id), filled));
    }

    private static LimitsPage page(Layout around, RequestView request, FilledForm form) {
        return new LimitsPage(around, request.id(), request.reference(), form);
    }

    private static Need within(
            Need was, LocalDate start, @Nullable Integer km, @Nullable Long price, @Nullable String reasons) {
        return new Need(
                was.form(),
                was.age(),
                was.sex(),
                was.needs(),
                was.risks(),
                was.wheelchair(),
                start,
                was.days(),
                km,
                price == null ? null : new Money(price),
                was.avoidMunicipalities(),
                reasons != null);
    }

    private static Map<String, List<String>> values(RequestView request) {
        Long price = request.maxDayPriceOre();
        return Map.of(
                "start", List.of(request.wantedStart().toString()),
                "maxKm", List.of(request.maxDistanceKm() == null ? "" : Integer.toString(request.maxDistanceKm())),
                "maxPrice", List.of(price == null ? "" : kronor(price)),
                "reasons", List.of(request.specialReasons() == null ? "" : request.specialReasons()));
    }

    private static String kronor(long ore) {
        return ore % ORE == 0
                ? Long.toString(ore / ORE)
                : java.math.BigDecimal.valueOf(ore, 2).toPlainString().replace('.', ',');
    }
}
