package se.samplats.exchange.oncall;

import static se.samplats.platform.party.Right.RUN_HOME;

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
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samplats.exchange.push.Push;
import se.samplats.exchange.sms.SmsGateway;
import se.samplats.platform.http.Typed;
import se.samplats.platform.page.CurrentLayout;
import se.samplats.platform.page.FilledForm;
import se.samplats.platform.page.FormAnswer;
import se.samplats.platform.page.Layout;
import se.samplats.platform.page.Redirect;
import se.samplats.platform.page.SubmittedForm;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** A home's list of who is on call. */
@Path("/homes/{id}/on-call")
@Authenticated
@Needs(RUN_HOME)
@Produces(MediaType.TEXT_HTML)
class OnCallPages {

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_PHONE = 30;

    private final OnCallKeeping keeping;
    private final SmsGateway sms;
    private final Push push;
    private final CurrentLayout layout;
    private final CurrentActor actor;
    private final Duration step;

    OnCallPages(
            OnCallKeeping keeping,
            SmsGateway sms,
            Push push,
            CurrentLayout layout,
            CurrentActor actor,
            @ConfigProperty(name = "samplats.on-call.step") Duration step) {
        this.keeping = keeping;
        this.sms = sms;
        this.push = push;
        this.layout = layout;
        this.actor = actor;
        this.step = step;
    }

    @GET
    public TemplateInstance show(@PathParam("id") UUID id) {
        Layout around = layout.get();
        return around.show(page(around, id, FilledForm.EMPTY));
    }

    /** A telephone, or with an empty one the reader's own devices. */
    @POST
    public Response add(@PathParam("id") UUID id, @Context SubmittedForm form) {
        Layout around = layout.get();
        Typed typed = form.typed("oncall");
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    String label = typed.needed("label", LONGEST_LABEL);
                    String phone = typed.optional("phone", LONGEST_PHONE);
                    typed.mustBeRight();
                    keeping.add(actor.get(), id, label, phone);
                    return done(id);
                },
                filled -> page(around, id, filled));
    }

    @POST
    @Path("/{turn}/remove")
    public Response remove(@PathParam("id") UUID id, @PathParam("turn") UUID turn) {
        keeping.remove(actor.get(), id, turn);
        return done(id);
    }

    @POST
    @Path("/{turn}/earlier")
    public Response moveUp(@PathParam("id") UUID id, @PathParam("turn") UUID turn) {
        keeping.moveUp(actor.get(), id, turn);
        return done(id);
    }

    private static Response done(UUID id) {
        return Redirect.to("/homes/" + id + "/on-call", "saved");
    }

    private OnCallPage page(Layout around, UUID id, FilledForm form) {
        return new OnCallPage(
                around,
                keeping.look(actor.get(), id),
                "/homes/" + id + "/on-call",
                step.toMinutes(),
                sms.isOn(),
                push.isOn(),
                form);
    }
}
