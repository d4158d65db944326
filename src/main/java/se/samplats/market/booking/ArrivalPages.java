package se.samplats.market.booking;

import static se.samplats.platform.party.Right.CHANGE_HOME;

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
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** Where a home says what newcomers should bring. */
@Path("/homes/{id}/arrival")
@Authenticated
@Needs(CHANGE_HOME)
@Produces(MediaType.TEXT_HTML)
class ArrivalPages {

    private final ArrivalAdvising advising;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    ArrivalPages(ArrivalAdvising advising, CurrentLayout layout, CurrentActor actor) {
        this.advising = advising;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance show(@PathParam("id") UUID id) {
        Layout around = layout.get();
        return around.show(page(around, id, FilledForm.EMPTY));
    }

    @POST
    public Response save(@PathParam("id") UUID id, @Context SubmittedForm form) {
        Layout around = layout.get();
        Typed typed = form.typed("arrival");
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    String bring = typed.atMost("bring", ArrivalAdvising.LONGEST);
                    typed.mustBeRight();
                    advising.advise(actor.get(), id, bring);
                    return Redirect.to("/homes/" + id + "/arrival", "saved");
                },
                filled -> page(around, id, filled));
    }

    private ArrivalPage page(Layout around, UUID id, FilledForm form) {
        ArrivalAdvising.Said said = advising.said(actor.get(), id);
        return new ArrivalPage(
                around,
                id,
                said.home().name(),
                "/homes/" + id + "/arrival",
                form.isFaulty() ? form.text("bring") : said.bring(),
                form);
    }
}
