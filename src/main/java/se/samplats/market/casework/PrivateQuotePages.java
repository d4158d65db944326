package se.samplats.market.casework;

import static se.samplats.platform.party.Right.CHANGE_REQUESTS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
import se.samplats.market.request.Requesting;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The form of a private provider's quote for a request. */
@Path("/requests/{id}/private-quote")
@Authenticated
@Needs(CHANGE_REQUESTS)
@Produces(MediaType.TEXT_HTML)
class PrivateQuotePages {

    private final Requesting requesting;
    private final RequestPageReading requestPageReading;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    PrivateQuotePages(
            Requesting requesting, RequestPageReading requestPageReading, CurrentLayout layout, CurrentActor actor) {
        this.requesting = requesting;
        this.requestPageReading = requestPageReading;
        this.layout = layout;
        this.actor = actor;
    }

    @POST
    public Response enter(@PathParam("id") UUID id, @Context SubmittedForm form) {
        Typed typed = form.typed(QuoteForm.NAME);
        return done(id, typed, "quoted", me -> requesting.quotePrivately(me, id, QuoteForm.read(typed)));
    }

    @POST
    @Path("/remove")
    public Response remove(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return done(id, form.typed("removal"), "quote-removed", me -> requesting.quotePrivately(me, id, null));
    }

    private Response done(UUID id, Typed typed, String done, Consumer<Actor> act) {
        Actor me = actor.get();
        Layout around = layout.get();
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    act.accept(me);
                    return Redirect.to("/requests/" + id, done);
                },
                filled -> requestPageReading.page(around, me, id, filled));
    }
}
