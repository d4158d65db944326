package se.samplats.market.casework;

import static se.samplats.platform.party.Right.CHANGE_REQUESTS;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.samplats.market.request.Requesting;
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

/** What a private provider asked for a request's need: entered, changed, taken back. */
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
    public Response enter(@PathParam("id") UUID id, @BeanParam QuoteFields fields) {
        Actor me = actor.get();
        Layout around = layout.get();
        try {
            requesting.quotePrivately(me, id, QuoteFields.read(fields.typed()));
            return Redirect.to("/requests/" + id, "quoted");
        } catch (Invalid wrong) {
            Answers answers = Answers.of(fields.typed(), wrong.fields(), around.language());
            return Again.with(around.show(requestPageReading.page(around, me, id, RequestPage.Outcome.NONE, answers)));
        } catch (Refusal refused) {
            return refused(around, me, id, refused);
        }
    }

    @POST
    @Path("/remove")
    public Response remove(@PathParam("id") UUID id) {
        Actor me = actor.get();
        Layout around = layout.get();
        try {
            requesting.quotePrivately(me, id, null);
            return Redirect.to("/requests/" + id, "quote-removed");
        } catch (Refusal refused) {
            return refused(around, me, id, refused);
        }
    }

    private Response refused(Layout around, Actor me, UUID id, Refusal refused) {
        String fault = refused.detail().in(around.language());
        return Again.with(around.show(requestPageReading.page(around, me, id, RequestPage.Outcome.fault(fault))));
    }
}
