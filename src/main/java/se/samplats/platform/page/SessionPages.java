package se.samplats.platform.page;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.party.CurrentActor;
import se.samplats.platform.party.Needs;

/** Whether the session still lasts, and how one goes on where it does not. */
@Path("/session")
class SessionPages {

    static final String OVER = "/session/over";
    static final String AGAIN = "/session/again";

    /** The key of the method by which the page was asked for that could not be shown. */
    static final String ASKED = SessionPages.class.getName() + ".asked";

    private static final int UNAUTHENTICATED = 401;

    private final CurrentLayout layout;
    private final CurrentActor actor;
    private final RoutingContext call;

    SessionPages(CurrentLayout layout, CurrentActor actor, RoutingContext call) {
        this.layout = layout;
        this.actor = actor;
        this.call = call;
    }

    /** Whose session it is, asked by a page on which somebody writes: by asking, the session goes on. */
    @GET
    @Authenticated
    @Needs({})
    @Produces(MediaType.TEXT_PLAIN)
    public String lasts() {
        return actor.get().name();
    }

    /**
     * Signed in again, beside a page that waits with what was typed.
     *
     * @param to where to go on, if no page waits
     */
    @GET
    @Path("again")
    @Authenticated
    @Needs({})
    @Produces(MediaType.TEXT_HTML)
    public Response again(@QueryParam("to") @Nullable String to) {
        if (to != null) {
            return Redirect.to(to);
        }
        Layout around = layout.get();
        return Response.ok(around.show(new SignedInPage(around)).render()).build();
    }

    /** For whoever is not signed in any more: with the form that was sent, or the way to what was asked for. */
    @GET
    @Path("over")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public Response over() {
        Layout around = layout.ofNobody();
        SentForm sent = SentForm.of(call);
        String asked = call.get(ASKED);
        boolean posted = "POST".equals(asked);
        if (sent == null || posted) {
            SentForm kept = sent == null || sent.fields().isEmpty() ? null : sent;
            SignedOutPage page = new SignedOutPage(around, kept, posted && kept == null);
            return Response.status(UNAUTHENTICATED)
                    .entity(around.show(page).render())
                    .build();
        }
        String next = AGAIN + "?to=" + URLEncoder.encode(sent.action(), StandardCharsets.UTF_8);
        return Response.ok(around.show(new SigningInPage(around, next)).render())
                .header("Refresh", "0; url=" + next)
                .build();
    }
}
