package se.samplats.money.yearend;

import static se.samplats.platform.party.Right.CHANGE_YEAR_ENDS;
import static se.samplats.platform.party.Right.READ_YEAR_ENDS;

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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The settled years of the homes: drafted, computed anew, agreed. */
@Path("/prices/year-end")
@Authenticated
@Needs(CHANGE_YEAR_ENDS)
@Produces(MediaType.TEXT_HTML)
class YearEndPages {

    private static final String PAGE = "/prices/year-end";
    private static final int UNPROCESSABLE = 422;
    private static final Typed NOTHING = new Typed(Map.of());

    private final YearEndPageReading showing;
    private final YearEnding ending;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    YearEndPages(YearEndPageReading showing, YearEnding ending, CurrentLayout layout, CurrentActor actor) {
        this.showing = showing;
        this.ending = ending;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    @Needs(READ_YEAR_ENDS)
    public TemplateInstance all() {
        Layout around = layout.get();
        return around.show(showing.all(around, actor.get()));
    }

    @GET
    @Path("/{home}")
    public TemplateInstance begin(@PathParam("home") UUID home) {
        Layout around = layout.get();
        return around.show(showing.one(around, actor.get(), home, null, NOTHING, List.of(), null));
    }

    @POST
    @Path("/{home}")
    public Response draft(@PathParam("home") UUID home, @BeanParam YearEndFields fields) {
        Typed typed = fields.typed();
        Actor me = actor.get();
        return done(home, null, typed, "drafted", () -> ending.draft(me, home, YearEndFields.read(typed)));
    }

    @GET
    @Needs(READ_YEAR_ENDS)
    @Path("/{home}/{id}")
    public TemplateInstance one(@PathParam("home") UUID home, @PathParam("id") UUID id) {
        Layout around = layout.get();
        return around.show(showing.one(around, actor.get(), home, id, NOTHING, List.of(), null));
    }

    @POST
    @Path("/{home}/{id}")
    public Response change(@PathParam("home") UUID home, @PathParam("id") UUID id, @BeanParam YearEndFields fields) {
        Typed typed = fields.typed();
        Actor me = actor.get();
        return done(
                home,
                id,
                typed,
                "drafted",
                () -> ending.change(me, home, id, YearEndFields.read(typed), version -> {}));
    }

    @POST
    @Path("/{home}/{id}/agree")
    public Response agree(@PathParam("home") UUID home, @PathParam("id") UUID id) {
        Actor me = actor.get();
        return done(home, id, NOTHING, "agreed", () -> ending.agree(me, home, id));
    }

    private Response done(UUID home, @Nullable UUID id, Typed typed, String done, Supplier<YearEndSettlement> act) {
        try {
            UUID made = act.get().id();
            return Redirect.to(PAGE + "/" + home + "/" + made, done);
        } catch (Invalid wrong) {
            return again(home, id, typed, YearEndFields.inForm(wrong), null);
        } catch (Refusal refused) {
            return again(
                    home, id, typed, List.of(), refused.detail().in(layout.get().language()));
        }
    }

    private Response again(
            UUID home, @Nullable UUID id, Typed typed, List<Invalid.Field> faults, @Nullable String trouble) {
        Layout around = layout.get();
        TemplateInstance page = around.show(showing.one(around, actor.get(), home, id, typed, faults, trouble));
        return Response.status(UNPROCESSABLE)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }
}
