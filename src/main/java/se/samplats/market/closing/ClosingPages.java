package se.samplats.market.closing;

import static se.samplats.platform.party.Right.CLOSE_HOME;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.HomeForms;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** A home or a place closes or pauses: first who lives there then and which offers end, then the decision, then IVO. */
@Path("/homes/{home}/closing")
@Authenticated
@Needs(CLOSE_HOME)
@Produces(MediaType.TEXT_HTML)
class ClosingPages {

    private static final int LONGEST_ID = 36;
    private static final int LONGEST_REASON = 200;

    private final ClosingReading closingReading;
    private final Closing closing;
    private final HomeForms forms;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    ClosingPages(
            ClosingReading closingReading, Closing closing, HomeForms forms, CurrentLayout layout, CurrentActor actor) {
        this.closingReading = closingReading;
        this.closing = closing;
        this.forms = forms;
        this.layout = layout;
        this.actor = actor;
    }

    /**
     * @param place null for the whole home
     * @param days without an end for good
     */
    private record Meant(@Nullable UUID place, Period days, String reason) {}

    @GET
    public Response show(@PathParam("home") UUID home, @Context SubmittedForm form) {
        Layout around = layout.get();
        return shown(around, page(around, home, FilledForm.of(form.typed("closing")), null, false));
    }

    @POST
    public Response close(@PathParam("home") UUID home, @Context SubmittedForm form) {
        Layout around = layout.get();
        Typed typed = form.typed("closing");
        String seen = form.carried("seen");
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    Meant meant = read(typed);
                    ClosingReading.Met met = closingReading.look(actor.get(), home, meant.place(), meant.days());
                    closing.mustBeNew(home, meant.place(), meant.days());
                    if (!seen.equals(seen(typed))) {
                        return shown(around, page(around, home, FilledForm.of(typed), met, !seen.isEmpty()));
                    }
                    decide(home, meant);
                    return Redirect.to("/homes/" + home, "closing");
                },
                filled -> page(around, home, filled, null, false));
    }

    @POST
    @Path("/{closure}/undo")
    public Response undo(
            @PathParam("home") UUID home, @PathParam("closure") UUID closure, @Context SubmittedForm form) {
        return forms.taken(
                home,
                closure.toString(),
                form,
                "closing",
                "closing-undone",
                typed -> closing.undo(actor.get(), home, closure));
    }

    @POST
    @Path("/ivo")
    public Response ivoNotified(@PathParam("home") UUID home, @Context SubmittedForm form) {
        closing.mustBeAllowed(actor.get(), home);
        return forms.taken(home, "ivo", form, "ivo", "ivo-notified", typed -> {
            LocalDate on = typed.neededDay("on");
            typed.mustBeRight();
            closing.ivoNotified(actor.get(), home, on);
        });
    }

    private void decide(UUID home, Meant meant) {
        LocalDate on = meant.days().start();
        LocalDate until = meant.days().end();
        if (meant.place() == null) {
            closing.closeHome(actor.get(), home, on, until, meant.reason());
        } else {
            closing.closePlace(actor.get(), meant.place(), on, until, meant.reason());
        }
    }

    private static Meant read(Typed typed) {
        UUID place = place(typed);
        LocalDate on = typed.neededDay("on");
        LocalDate until = typed.day("until");
        if (until != null && !until.isAfter(on)) {
            typed.fault("until", "end-not-after-start");
        }
        String reason = typed.needed("reason", LONGEST_REASON);
        typed.mustBeRight();
        return new Meant(place, new Period(on, until), reason);
    }

    private static @Nullable UUID place(Typed typed) {
        String chosen = typed.atMost("place", LONGEST_ID);
        try {
            return chosen.isEmpty() ? null : UUID.fromString(chosen);
        } catch (IllegalArgumentException garbled) {
            typed.fault("place", "unknown-place");
            return null;
        }
    }

    /** For what a closing was looked up. */
    private static String seen(Typed typed) {
        return "seen " + typed.text("place") + " " + typed.text("on") + " " + typed.text("until");
    }

    private ClosingPage page(
            Layout around, UUID home, FilledForm form, ClosingReading.@Nullable Met met, boolean lookAgain) {
        ClosingReading.Closable closable = closingReading.closable(actor.get(), home);
        return new ClosingPage(
                around,
                home,
                "/homes/" + home + "/closing",
                closable.home().name(),
                closable.places(),
                met,
                met == null ? "" : seen(form.typed()),
                lookAgain,
                form);
    }

    private static Response shown(Layout around, ClosingPage page) {
        return Response.ok(around.show(page)).build();
    }
}
