package se.samplats.money.yearend;

import static se.samplats.platform.party.Right.CHANGE_YEAR_ENDS;
import static se.samplats.platform.party.Right.READ_YEAR_ENDS;

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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.Typed;
import se.samplats.platform.http.Versions;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
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
        return around.show(showing.one(around, actor.get(), home, null, null));
    }

    @POST
    @Path("/{home}")
    public Response draft(@PathParam("home") UUID home, @Context SubmittedForm form) {
        Typed typed = form.typed("yearEnd");
        Actor me = actor.get();
        return done(home, null, typed, "drafted", () -> ending.draft(me, home, YearEndForm.read(typed)));
    }

    @GET
    @Needs(READ_YEAR_ENDS)
    @Path("/{home}/{id}")
    public TemplateInstance one(@PathParam("home") UUID home, @PathParam("id") UUID id) {
        Layout around = layout.get();
        return around.show(showing.one(around, actor.get(), home, id, null));
    }

    @POST
    @Path("/{home}/{id}")
    public Response change(@PathParam("home") UUID home, @PathParam("id") UUID id, @Context SubmittedForm form) {
        Typed typed = form.typed("yearEnd");
        Actor me = actor.get();
        return done(
                home,
                id,
                typed,
                "drafted",
                () -> ending.change(me, home, id, YearEndForm.read(typed), Versions.Read.ANY));
    }

    @POST
    @Path("/{home}/{id}/agree")
    public Response agree(@PathParam("home") UUID home, @PathParam("id") UUID id) {
        Actor me = actor.get();
        YearEndSettlement drafted = ending.one(me, home, id);
        Typed typed = YearEndForm.filled(layout.get(), drafted.view());
        return done(home, id, typed, "agreed", () -> ending.agree(me, home, id));
    }

    private Response done(UUID home, @Nullable UUID id, Typed typed, String done, Supplier<YearEndSettlement> act) {
        Layout around = layout.get();
        return FormAnswer.of(
                around,
                typed,
                () -> Redirect.to(PAGE + "/" + home + "/" + act.get().id(), done),
                filled -> showing.one(around, actor.get(), home, id, filled));
    }
}
