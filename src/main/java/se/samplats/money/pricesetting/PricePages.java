package se.samplats.money.pricesetting;

import static se.samplats.platform.party.Right.PROPOSE_PRICES;
import static se.samplats.platform.party.Right.READ_PROPOSALS;
import static se.samplats.platform.party.Right.RECORD_INDICES;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** Prices: proposed by a budget or by the index, decided by the home's municipality; the index itself. */
@Path("/prices")
@Authenticated
@Needs(PROPOSE_PRICES)
@Produces(MediaType.TEXT_HTML)
class PricePages {

    private static final String PAGE = "/prices";
    private static final int LONGEST_BODY = 120;
    private static final int LONGEST_PARAGRAPH = 60;

    private final PricesPageReading showing;
    private final PriceProposing proposing;
    private final PricePageReading pricePageReading;
    private final Indexing indexing;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    PricePages(
            PricesPageReading showing,
            PriceProposing proposing,
            PricePageReading pricePageReading,
            Indexing indexing,
            CurrentLayout layout,
            CurrentActor actor) {
        this.showing = showing;
        this.proposing = proposing;
        this.pricePageReading = pricePageReading;
        this.indexing = indexing;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    @Needs(READ_PROPOSALS)
    public TemplateInstance all(@RestQuery @Nullable String municipality) {
        Layout around = layout.get();
        return around.show(showing.page(around, actor.get(), municipality, FilledForm.EMPTY));
    }

    @GET
    @Path("/homes/{home}")
    public TemplateInstance budget(@PathParam("home") UUID id) {
        Layout around = layout.get();
        Home home = pricePageReading.home(actor.get(), id);
        return around.show(new PricePage(around, home, FilledForm.of(pricePageReading.begun(home)), null));
    }

    @POST
    @Path("/homes/{home}")
    public Response propose(@PathParam("home") UUID id, @Context SubmittedForm form) {
        Layout around = layout.get();
        Actor me = actor.get();
        Home home = pricePageReading.home(me, id);
        Typed typed = form.typed("budget");
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    PricePageReading.Input input = pricePageReading.read(typed);
                    PricePage.Made made = pricePageReading.made(around, me, home, input);
                    if (!form.carried("act").equals("propose")) {
                        return Response.ok(around.show(new PricePage(around, home, FilledForm.of(typed), made)))
                                .build();
                    }
                    proposing.propose(me, id, input.validFrom(), input.budget());
                    return Redirect.to(PAGE, "proposed");
                },
                filled -> new PricePage(around, home, filled, null));
    }

    @POST
    @Path("/homes/{home}/proposals/{id}/decide")
    public Response decide(@PathParam("home") UUID home, @PathParam("id") UUID id, @Context SubmittedForm form) {
        Typed typed = form.typed("proposal");
        return done(typed, id.toString(), "decided", () -> {
            String body = typed.needed("body", LONGEST_BODY);
            String paragraph = typed.needed("paragraph", LONGEST_PARAGRAPH);
            typed.mustBeRight();
            proposing.decide(actor.get(), home, id, new PriceDecision(body, paragraph));
        });
    }

    @POST
    @Path("/homes/{home}/proposals/{id}/withdraw")
    public Response withdraw(@PathParam("home") UUID home, @PathParam("id") UUID id, @Context SubmittedForm form) {
        return done(
                form.typed("proposal"), home.toString(), "withdrawn", () -> proposing.withdraw(actor.get(), home, id));
    }

    /** Next year's prices of one home by the index. */
    @POST
    @Path("/homes/{home}/uplift")
    public Response uplift(@PathParam("home") UUID home, @Context SubmittedForm form) {
        Typed typed = form.typed("uplift");
        return done(
                typed, home.toString(), "proposed", () -> proposing.uplift(actor.get(), home, IndexForm.year(typed)));
    }

    /** Of all homes of the municipality at once. */
    @POST
    @Path("/uplift")
    public Response upliftAll(@Context SubmittedForm form) {
        Typed typed = form.typed("uplift");
        return done(typed, "uplift", "proposed", () -> proposing.upliftAll(actor.get(), IndexForm.year(typed)));
    }

    @POST
    @Needs(RECORD_INDICES)
    @Path("/indices")
    public Response record(@Context SubmittedForm form) {
        Typed typed = form.typed("index");
        return done(typed, "", "recorded", () -> indexing.record(actor.get(), IndexForm.read(typed)));
    }

    private Response done(Typed typed, String about, String done, Runnable act) {
        Layout around = layout.get();
        return FormAnswer.of(
                around,
                typed,
                about,
                () -> {
                    act.run();
                    return Redirect.to(PAGE, done);
                },
                filled -> showing.page(around, actor.get(), null, filled));
    }
}
