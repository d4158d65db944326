package se.samplats.money.pricesetting;

import static se.samplats.platform.party.Right.PROPOSE_PRICES;
import static se.samplats.platform.party.Right.READ_PROPOSALS;
import static se.samplats.platform.party.Right.RECORD_INDICES;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.page.Again;
import se.samplats.platform.page.Answers;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
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
        return around.show(showing.page(around, actor.get(), municipality, PricesPageReading.Wrong.NOTHING));
    }

    @GET
    @Path("/homes/{home}")
    public TemplateInstance budget(@PathParam("home") UUID id) {
        Layout around = layout.get();
        Home home = pricePageReading.home(actor.get(), id);
        return around.show(page(around, home, pricePageReading.begun(home), List.of(), null, null));
    }

    @POST
    @Path("/homes/{home}")
    public Response propose(@PathParam("home") UUID id, @BeanParam PriceFields fields) {
        Layout around = layout.get();
        Actor me = actor.get();
        Home home = pricePageReading.home(me, id);
        Typed typed = new Typed(fields.told());
        try {
            PricePageReading.Told told = pricePageReading.read(typed);
            PricePage.Made made = pricePageReading.made(around, me, home, told);
            if (!fields.proposes()) {
                return Response.ok(around.show(page(around, home, typed, List.of(), made, null)))
                        .build();
            }
            proposing.propose(me, id, told.validFrom(), told.budget());
            return Redirect.to(PAGE, "proposed");
        } catch (Invalid wrong) {
            return Again.with(around.show(page(around, home, typed, PricePageReading.inForm(wrong), null, null)));
        } catch (Refusal refused) {
            String said = refused.detail().in(around.language());
            return Again.with(around.show(page(around, home, typed, List.of(), null, said)));
        }
    }

    @POST
    @Path("/homes/{home}/proposals/{id}/decide")
    public Response decide(@PathParam("home") UUID home, @PathParam("id") UUID id) {
        return done(home.toString(), "decided", () -> proposing.decide(actor.get(), home, id));
    }

    @POST
    @Path("/homes/{home}/proposals/{id}/withdraw")
    public Response withdraw(@PathParam("home") UUID home, @PathParam("id") UUID id) {
        return done(home.toString(), "withdrawn", () -> proposing.withdraw(actor.get(), home, id));
    }

    /** Next year's prices of one home by the index. */
    @POST
    @Path("/homes/{home}/uplift")
    public Response uplift(@PathParam("home") UUID home, @RestForm @Nullable String year) {
        return done(home.toString(), "proposed", () -> proposing.uplift(actor.get(), home, read(year)));
    }

    /** Of all homes of the municipality at once. */
    @POST
    @Path("/uplift")
    public Response upliftAll(@RestForm @Nullable String year) {
        return done("uplift", "proposed", () -> proposing.upliftAll(actor.get(), read(year)));
    }

    @POST
    @Needs(RECORD_INDICES)
    @Path("/indices")
    public Response record(@BeanParam IndexFields fields) {
        Typed typed = fields.typed();
        try {
            indexing.record(actor.get(), IndexFields.read(typed));
            return Redirect.to(PAGE, "recorded");
        } catch (Invalid wrong) {
            return again(new PricesPageReading.Wrong("indices", typed, wrong.fields(), null));
        } catch (Refusal refused) {
            String said = refused.detail().in(layout.get().language());
            return again(new PricesPageReading.Wrong("indices", typed, List.of(), said));
        }
    }

    private Response done(String about, String done, Runnable act) {
        Typed nothing = PricesPageReading.Wrong.NOTHING.typed();
        try {
            act.run();
            return Redirect.to(PAGE, done);
        } catch (Invalid wrong) {
            String said = wrong.fields().get(0).message().in(layout.get().language());
            return again(new PricesPageReading.Wrong(about, nothing, List.of(), said));
        } catch (Refusal refused) {
            String said = refused.detail().in(layout.get().language());
            return again(new PricesPageReading.Wrong(about, nothing, List.of(), said));
        }
    }

    private Response again(PricesPageReading.Wrong wrong) {
        Layout around = layout.get();
        return Again.with(around.show(showing.page(around, actor.get(), null, wrong)));
    }

    private PricePage page(
            Layout around,
            Home home,
            Typed typed,
            List<Invalid.Field> faults,
            PricePage.@Nullable Made made,
            @Nullable String trouble) {
        return new PricePage(
                around,
                home,
                PAGE + "/homes/" + home.id(),
                Answers.of(typed, faults, around.language()),
                made,
                trouble);
    }

    private static int read(@Nullable String year) {
        Typed typed = new Typed(Map.of("year", List.of(year == null ? "" : year)));
        Integer number = typed.number("year", 2000, 2200);
        typed.mustHave("year", number);
        typed.mustBeRight();
        return number == null ? 0 : number;
    }
}
