package se.samplats.record.retention;

import static se.samplats.platform.party.Right.HOLD_RECORDS;
import static se.samplats.platform.party.Right.READ_RETENTION;

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
import se.samplats.platform.party.Right;

/** What is erased when, what was, and what must not be. */
@Path("/retention")
@Authenticated
@Needs(READ_RETENTION)
@Produces(MediaType.TEXT_HTML)
class RetentionPages {

    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_GROUND = 60;

    private final Erasing erasing;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    RetentionPages(Erasing erasing, CurrentLayout layout, CurrentActor actor) {
        this.erasing = erasing;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance look() {
        Layout around = layout.get();
        return around.show(page(around, FilledForm.EMPTY));
    }

    @POST
    @Needs(HOLD_RECORDS)
    @Path("/holds")
    public Response hold(@Context SubmittedForm form) {
        Layout around = layout.get();
        Typed typed = form.typed("hold");
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    String of = typed.needed("reference", LONGEST_REFERENCE);
                    String by = typed.needed("ground", LONGEST_GROUND);
                    typed.mustBeRight();
                    erasing.hold(actor.get(), of, by);
                    return Redirect.to("/retention", "held");
                },
                filled -> page(around, filled));
    }

    @POST
    @Needs(HOLD_RECORDS)
    @Path("/holds/{id}/lift")
    public Response lift(@PathParam("id") UUID id) {
        erasing.lift(actor.get(), id);
        return Redirect.to("/retention", "lifted");
    }

    private RetentionPage page(Layout around, FilledForm form) {
        return new RetentionPage(
                around,
                actor.get().may(Right.HOLD_RECORDS),
                erasing.due(actor.get(), null).entrySet().stream()
                        .map(one -> RetentionRuleView.of(one.getKey(), one.getValue(), around.language()))
                        .toList(),
                erasing.holds(actor.get()),
                erasing.certificates(actor.get()),
                form);
    }
}
