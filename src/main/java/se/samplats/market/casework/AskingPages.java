package se.samplats.market.casework;

import static se.samplats.platform.party.Right.ACCEPT;
import static se.samplats.platform.party.Right.ASK;

import io.micrometer.core.annotation.Timed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samplats.county.pricing.Level;
import se.samplats.market.message.Messaging;
import se.samplats.market.offer.Offering;
import se.samplats.market.placement.Acceptance;
import se.samplats.market.placement.Placing;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** The forms of a request's offers: ask several homes at once, accept, withdraw. */
@Path("/requests/{id}/offers")
@Authenticated
@Needs(ASK)
@Produces(MediaType.TEXT_HTML)
class AskingPages {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WHY = 500;

    private final AskingMany askingMany;
    private final Offering offering;
    private final Placing placing;
    private final Messaging messaging;
    private final OfferProgress offerProgress;
    private final RequestPageReading requestPageReading;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    AskingPages(
            AskingMany askingMany,
            Offering offering,
            Placing placing,
            Messaging messaging,
            OfferProgress offerProgress,
            RequestPageReading requestPageReading,
            CurrentLayout layout,
            CurrentActor actor) {
        this.askingMany = askingMany;
        this.offering = offering;
        this.placing = placing;
        this.messaging = messaging;
        this.offerProgress = offerProgress;
        this.requestPageReading = requestPageReading;
        this.layout = layout;
        this.actor = actor;
    }

    @POST
    public Response ask(@PathParam("id") UUID id, @Context SubmittedForm form) {
        Actor me = actor.get();
        Layout around = layout.get();
        Typed typed = form.typed("asking");
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    AskingMany.Asking asking = new AskingMany.Asking(
                            places(typed),
                            typed.is("hold"),
                            typed.day("from"),
                            typed.text("level").equals(Level.RAISED.name()) ? Level.RAISED : Level.BASE,
                            typed.atMost("afterwards", LONGEST_WHY));
                    typed.mustBeRight();
                    typed.mustBeClean();
                    return asked(around, me, id, typed, askingMany.ask(me, id, asking));
                },
                filled -> requestPageReading.page(around, me, id, filled));
    }

    private static Set<UUID> places(Typed typed) {
        Set<UUID> places = new LinkedHashSet<>();
        for (String place : typed.chosen("place")) {
            try {
                places.add(UUID.fromString(place));
            } catch (IllegalArgumentException garbled) {
                typed.fault("place", "unknown-place");
            }
        }
        if (places.isEmpty()) {
            typed.fault("place", "choose-homes");
        }
        return places;
    }

    /** All were asked, or the page tells which were and which were not. */
    private Response asked(Layout around, Actor me, UUID id, Typed typed, List<AskingMany.Asked> homes) {
        if (homes.stream().allMatch(one -> one.refused() == null)) {
            return Redirect.to("/requests/" + id, "asked");
        }
        RequestTexts texts = around.texts(RequestTexts.class);
        List<FilledForm.Fault> faults = homes.stream()
                .map(one -> one.refused() == null
                        ? texts.askedOf(one.home())
                        : texts.notAsked(one.home(), one.refused().in(around.language())))
                .map(words -> new FilledForm.Fault(null, "", words))
                .toList();
        return FormAnswer.again(
                around,
                requestPageReading.page(around, me, id, new FilledForm("", typed, texts.notDone(), faults, null)));
    }

    @Timed(value = "samplats.booking", description = "How long it takes to accept an offer, committed")
    @POST
    @Needs(ACCEPT)
    @Path("/{offer}/accept")
    public Response accept(@PathParam("id") UUID id, @PathParam("offer") UUID offer, @Context SubmittedForm form) {
        Actor me = actor.get();
        Layout around = layout.get();
        Typed typed = form.typed("acceptance");
        return FormAnswer.of(
                around,
                typed,
                offer.toString(),
                () -> {
                    String approver = typed.atMost("approvedBy", LONGEST_NAME);
                    boolean both = typed.is("confirm");
                    typed.mustBeRight();
                    return accepted(me, id, offer, new Acceptance(approver, null, both));
                },
                filled -> requestPageReading.page(around, me, id, filled));
    }

    private Response accepted(Actor me, UUID id, UUID offer, Acceptance acceptance) {
        try {
            return Redirect.to(
                    "/placements/" + placing.accept(me, offer, acceptance).id(), "booked");
        } catch (Refusal refused) {
            return offerProgress
                    .bookedBy(me, id, offer)
                    .map(placement -> Redirect.to("/placements/" + placement))
                    .orElseThrow(() -> refused);
        }
    }

    @POST
    @Path("/{offer}/withdraw")
    public Response withdraw(@PathParam("id") UUID id, @PathParam("offer") UUID offer, @Context SubmittedForm form) {
        Actor me = actor.get();
        Layout around = layout.get();
        return FormAnswer.of(
                around,
                form.typed("offer"),
                offer.toString(),
                () -> {
                    withdrawn(me, id, offer);
                    return Redirect.to("/requests/" + id, "offer-withdrawn");
                },
                filled -> requestPageReading.page(around, me, id, filled));
    }

    @POST
    @Path("/{offer}/messages")
    public Response write(@PathParam("id") UUID id, @PathParam("offer") UUID offer, @Context SubmittedForm form) {
        Actor me = actor.get();
        Layout around = layout.get();
        Typed typed = form.typed("message");
        return FormAnswer.of(
                around,
                typed,
                "message-" + offer,
                () -> {
                    String text = typed.needed("text", Messaging.LONGEST);
                    typed.mustBeRight();
                    messaging.send(me, offer, text);
                    return Redirect.to("/requests/" + id, "message-sent");
                },
                filled -> requestPageReading.page(around, me, id, filled));
    }

    private void withdrawn(Actor me, UUID id, UUID offer) {
        try {
            offering.withdraw(me, offer);
        } catch (Refusal refused) {
            if (!offerProgress.isWithdrawn(me, id, offer)) {
                throw refused;
            }
        }
    }
}
