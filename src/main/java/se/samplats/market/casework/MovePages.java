package se.samplats.market.casework;

import static se.samplats.platform.party.Right.EXTEND;
import static se.samplats.platform.party.Right.MOVE;

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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.change.Moving;
import se.samplats.market.change.Receiving;
import se.samplats.market.placement.QuestionStatus;
import se.samplats.platform.http.Typed;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** Another bed: in the home at once, in another home asked of it, with its price in view. */
@Path("/placements/{id}/move")
@Authenticated
@Needs(MOVE)
@Produces(MediaType.TEXT_HTML)
class MovePages {

    private static final int LONGEST_NAME = 120;

    private final MovePageReading movePageReading;
    private final Moving moving;
    private final Receiving receiving;
    private final StayForms forms;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    MovePages(
            MovePageReading movePageReading,
            Moving moving,
            Receiving receiving,
            StayForms forms,
            CurrentLayout layout,
            CurrentActor actor) {
        this.movePageReading = movePageReading;
        this.moving = moving;
        this.receiving = receiving;
        this.forms = forms;
        this.layout = layout;
        this.actor = actor;
    }

    /** What a move is to: the day, and the bed once it is chosen. */
    record Wanted(@Nullable LocalDate on, @Nullable UUID place) {}

    @GET
    public Response show(@PathParam("id") UUID id, @Context SubmittedForm form) {
        Layout around = layout.get();
        Typed typed = form.typed("move");
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    Wanted wanted = new Wanted(typed.day("on"), place(typed));
                    typed.mustBeRight();
                    MovePage.Chosen chosen = movePageReading.chosen(around, actor.get(), id, wanted);
                    MovePage page =
                            movePageReading.page(around, actor.get(), id, FilledForm.of(typed), wanted.on(), chosen);
                    return Response.ok(around.show(page)).build();
                },
                filled -> movePageReading.page(around, actor.get(), id, filled, null, null));
    }

    @POST
    public Response move(@PathParam("id") UUID id, @Context SubmittedForm form) {
        Layout around = layout.get();
        Typed typed = form.typed("move");
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    LocalDate on = typed.neededDay("on");
                    UUID place = place(typed);
                    typed.mustHave("place", place);
                    String approver = typed.optional("approvedBy", LONGEST_NAME);
                    typed.mustBeRight();
                    QuestionStatus status = moving.move(actor.get(), id, Objects.requireNonNull(place), on, approver)
                            .status();
                    return Redirect.to("/placements/" + id, status == QuestionStatus.ASKED ? "move-asked" : "moved");
                },
                filled -> again(around, id, filled, typed));
    }

    @POST
    @Needs(EXTEND)
    @Path("/{move}/withdraw")
    public Response withdraw(@PathParam("id") UUID id, @PathParam("move") UUID move, @Context SubmittedForm form) {
        return forms.taken(id, move.toString(), form, "move", typed -> {
            receiving.withdraw(actor.get(), move);
            return "move-withdrawn";
        });
    }

    /** What was wanted, as far as it can be read and be had. */
    private MovePage again(Layout around, UUID id, FilledForm filled, Typed typed) {
        Typed quiet = new Typed(Map.of("on", typed.all("on"), "place", typed.all("place")));
        Wanted wanted = new Wanted(quiet.day("on"), place(quiet));
        MovePage.Chosen chosen = null;
        try {
            chosen = movePageReading.chosen(around, actor.get(), id, wanted);
        } catch (Refusal refused) {
            // told already: the page shows what can be chosen instead
        }
        return movePageReading.page(around, actor.get(), id, filled, wanted.on(), chosen);
    }

    private static @Nullable UUID place(Typed typed) {
        String chosen = typed.atMost("place", 36);
        try {
            return chosen.isEmpty() ? null : UUID.fromString(chosen);
        } catch (IllegalArgumentException garbled) {
            typed.fault("place", "unknown-place");
            return null;
        }
    }
}
