package se.samplats.money.costsharing;

import static se.samplats.platform.party.Right.READ_PROPOSALS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** What each municipality would pay of a joint home, by several keys side by side. */
@Path("/prices/sharing")
@Authenticated
@Needs(READ_PROPOSALS)
@Produces(MediaType.TEXT_HTML)
class SharingPages {

    private final SharingPageReading showing;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    SharingPages(SharingPageReading showing, CurrentLayout layout, CurrentActor actor) {
        this.showing = showing;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public Response show(@Context SubmittedForm form) {
        Layout around = layout.get();
        Actor me = actor.get();
        Typed typed = new Typed("sharing", SubmittedForm.paired(form.values(), "municipality", "subscribed"));
        return FormAnswer.of(
                around,
                typed,
                () -> Response.ok(around.show(showing.page(around, me, typed))).build(),
                filled -> showing.again(around, me, filled));
    }
}
