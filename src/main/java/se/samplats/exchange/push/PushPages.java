package se.samplats.exchange.push;

import static se.samplats.platform.party.Right.BE_TOLD;

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
import java.util.Base64;
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

/** Which of one's browsers are told of what waits. */
@Path("/devices")
@Authenticated
@Needs(BE_TOLD)
@Produces(MediaType.TEXT_HTML)
class PushPages {

    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_KEY = 100;
    private static final int PUBLIC_KEY_BYTES = 65;
    private static final int SECRET_BYTES = 16;

    private final PushRegistering registering;
    private final Push push;
    private final CurrentLayout layout;
    private final CurrentActor actor;

    PushPages(PushRegistering registering, Push push, CurrentLayout layout, CurrentActor actor) {
        this.registering = registering;
        this.push = push;
        this.layout = layout;
        this.actor = actor;
    }

    @GET
    public TemplateInstance own() {
        Layout around = layout.get();
        return around.show(page(around, FilledForm.EMPTY));
    }

    /** What the browser handed out when its owner said yes. */
    @POST
    public Response add(@Context SubmittedForm form) {
        Layout around = layout.get();
        Typed typed = form.typed("device");
        return FormAnswer.of(
                around,
                typed,
                () -> {
                    String endpoint = typed.needed("endpoint", LONGEST_ADDRESS);
                    byte[] key = bytes(typed, "p256dh", PUBLIC_KEY_BYTES);
                    byte[] secret = bytes(typed, "auth", SECRET_BYTES);
                    typed.mustBeRight();
                    registering.add(actor.get(), new PushDevice.Keys(endpoint, key, secret));
                    return Redirect.to("/devices", "added");
                },
                filled -> page(around, filled));
    }

    @POST
    @Path("/{id}/remove")
    public Response remove(@PathParam("id") UUID id) {
        registering.remove(actor.get(), id);
        return Redirect.to("/devices", "removed");
    }

    private PushPage page(Layout around, FilledForm form) {
        return new PushPage(
                around,
                push.key(),
                registering.own(actor.get()).stream().map(PushPage.Line::of).toList(),
                form);
    }

    private static byte[] bytes(Typed typed, String field, int length) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(typed.needed(field, LONGEST_KEY));
            if (bytes.length == length) {
                return bytes;
            }
        } catch (IllegalArgumentException garbled) {
            // reported below
        }
        typed.fault(field, "unreadable-value");
        return new byte[length];
    }
}
