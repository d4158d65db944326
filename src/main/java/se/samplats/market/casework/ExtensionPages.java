package se.samplats.market.casework;

import static se.samplats.platform.party.Right.ANSWER;
import static se.samplats.platform.party.Right.EXTEND;

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
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplats.market.change.Extending;
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

/** A longer stay: the buyer sees what it costs before it asks, and the home says yes or no. */
@Path("/placements/{id}/extension")
@Authenticated
@Needs(EXTEND)
@Produces(MediaType.TEXT_HTML)
class ExtensionPages {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_TEXT = 1_000;

    private final ExtensionPageReading extensionPageReading;
    private final Extending extending;
    private final StayForms forms;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    ExtensionPages(
            ExtensionPageReading extensionPageReading,
            Extending extending,
            StayForms forms,
            CurrentLayout layout,
            CurrentActor actor) {
        this.extensionPageReading = extensionPageReading;
        this.extending = extending;
        this.forms = forms;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public Response show(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return answered(id, form, typed -> {
            LocalDate end = typed.day("end");
            typed.mustBeRight();
            return shown(id, FilledForm.of(typed), end, false);
        });
    }

    /** Asks for the day whose price was shown; for another day that is shown first. */
    @POST
    public Response ask(@PathParam("id") UUID id, @Context SubmittedForm form) {
        String seen = form.carried("seen");
        return answered(id, form, typed -> {
            LocalDate end = typed.neededDay("end");
            String approver = typed.optional("approvedBy", LONGEST_NAME);
            typed.mustBeRight();
            return seen.equals(end.toString())
                    ? asked(id, end, approver)
                    : shown(id, FilledForm.of(typed), end, !seen.isEmpty());
        });
    }

    @POST
    @Path("/withdraw")
    public Response withdraw(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return forms.taken(id, id.toString(), form, "extend", typed -> {
            extending.withdraw(actor.get(), id);
            return "extension-withdrawn";
        });
    }

    @POST
    @Needs(ANSWER)
    @Path("/agree")
    public Response agree(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return forms.taken(id, id.toString(), form, "extend", typed -> {
            extending.agree(actor.get(), id);
            return "extension-agreed";
        });
    }

    @POST
    @Needs(ANSWER)
    @Path("/decline")
    public Response decline(@PathParam("id") UUID id, @Context SubmittedForm form) {
        return forms.taken(id, id.toString(), form, "refusal", typed -> {
            String reason = typed.needed("reason", LONGEST_CODE);
            String text = typed.optional("text", LONGEST_TEXT);
            typed.mustBeRight();
            extending.decline(actor.get(), id, reason, text);
            return "extension-declined";
        });
    }

    private Response asked(UUID id, LocalDate end, @Nullable String approver) {
        boolean agreed = extending.ask(actor.get(), id, end, approver).status() == QuestionStatus.AGREED;
        return Redirect.to("/placements/" + id, agreed ? "extended" : "extension-asked");
    }

    private Response shown(UUID id, FilledForm filled, @Nullable LocalDate end, boolean lookAgain) {
        Layout around = layout.get();
        ExtensionPage.Added added = end == null ? null : extensionPageReading.added(around, actor.get(), id, end);
        ExtensionPage page = extensionPageReading.page(around, actor.get(), id, filled, added, lookAgain);
        return Response.ok(around.show(page)).build();
    }

    private Response answered(UUID id, SubmittedForm form, Function<Typed, Response> act) {
        Layout around = layout.get();
        Typed typed = form.typed("extend");
        return FormAnswer.of(around, typed, () -> act.apply(typed), filled -> {
            LocalDate end = new Typed(Map.of("end", typed.all("end"))).day("end");
            return extensionPageReading.page(around, actor.get(), id, filled, again(around, id, end), false);
        });
    }

    /** The price beside what was wrong; none where the day itself is. */
    private ExtensionPage.@Nullable Added again(Layout around, UUID id, @Nullable LocalDate end) {
        try {
            return end == null ? null : extensionPageReading.added(around, actor.get(), id, end);
        } catch (Refusal refused) {
            return null;
        }
    }
}
