package se.samplats.market.casework;

import static se.samplats.platform.party.Right.ACCEPT;
import static se.samplats.platform.party.Right.ASK;

import io.micrometer.core.annotation.Timed;
import io.quarkus.security.Authenticated;
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
import org.jspecify.annotations.Nullable;
import se.samplats.market.offer.Offering;
import se.samplats.market.placement.Acceptance;
import se.samplats.market.placement.Placing;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.Language;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.page.Again;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** A request's questions to homes: asked several at once, accepted, taken back. */
@Path("/requests/{id}/offers")
@Authenticated
@Needs(ASK)
@Produces(MediaType.TEXT_HTML)
class AskingPages {

    private static final int LONGEST_NAME = 120;

    private final AskingMany askingMany;
    private final Offering offering;
    private final Placing placing;
    private final OfferProgress offerProgress;
    private final RequestPageReading requestPageReading;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    AskingPages(
            AskingMany askingMany,
            Offering offering,
            Placing placing,
            OfferProgress offerProgress,
            RequestPageReading requestPageReading,
            CurrentLayout layout,
            CurrentActor actor) {
        this.askingMany = askingMany;
        this.offering = offering;
        this.placing = placing;
        this.offerProgress = offerProgress;
        this.requestPageReading = requestPageReading;
        this.layout = layout;
        this.actor = actor;
    }

    @POST
    public Response ask(
            @PathParam("id") UUID id,
            @RestForm @Nullable List<UUID> place,
            @RestForm @Nullable Boolean hold,
            @RestForm @Nullable Integer later) {
        Actor me = actor.get();
        Layout around = layout.get();
        if (place == null || place.isEmpty()) {
            return again(
                    around,
                    me,
                    id,
                    RequestPage.Outcome.fault(around.texts(RequestTexts.class).chooseHomes()));
        }
        RequestPage.Outcome outcome = new RequestPage.Outcome(
                askingMany.ask(me, id, place, Boolean.TRUE.equals(hold), later == null ? 0 : later, around.language()),
                null);
        return outcome.failed() ? again(around, me, id, outcome) : Redirect.to("/requests/" + id, "asked");
    }

    @Timed(value = "samplats.booking", description = "How long it takes to accept an offer, committed")
    @POST
    @Needs(ACCEPT)
    @Path("/{offer}/accept")
    public Response accept(
            @PathParam("id") UUID id, @PathParam("offer") UUID offer, @RestForm @Nullable String approvedBy) {
        Actor me = actor.get();
        Layout around = layout.get();
        Typed typed = new Typed(Map.of("approvedBy", List.of(approvedBy == null ? "" : approvedBy)));
        try {
            String approver = typed.atMost("approvedBy", LONGEST_NAME);
            typed.mustBeClean();
            Acceptance told = new Acceptance(approver, null);
            return Redirect.to("/placements/" + placing.accept(me, offer, told).id(), "booked");
        } catch (Invalid wrong) {
            String fault = wrong.fields().get(0).message().in(around.language());
            return again(around, me, id, RequestPage.Outcome.fault(fault));
        } catch (Refusal refused) {
            return offerProgress
                    .bookedBy(me, id, offer)
                    .map(placement -> Redirect.to("/placements/" + placement))
                    .orElseGet(() -> refused(around, me, id, refused));
        }
    }

    @POST
    @Path("/{offer}/withdraw")
    public Response withdraw(@PathParam("id") UUID id, @PathParam("offer") UUID offer) {
        Actor me = actor.get();
        Layout around = layout.get();
        try {
            offering.withdraw(me, offer);
        } catch (Refusal refused) {
            if (!offerProgress.isWithdrawn(me, id, offer)) {
                return refused(around, me, id, refused);
            }
        }
        return Redirect.to("/requests/" + id, "offer-withdrawn");
    }

    private Response refused(Layout around, Actor me, UUID id, Refusal refused) {
        Language language = around.language();
        return again(around, me, id, RequestPage.Outcome.fault(refused.detail().in(language)));
    }

    private Response again(Layout around, Actor me, UUID id, RequestPage.Outcome outcome) {
        return Again.with(around.show(requestPageReading.page(around, me, id, outcome)));
    }
}
