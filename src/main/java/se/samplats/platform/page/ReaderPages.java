package se.samplats.platform.page;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.CurrentLanguage;
import se.samplats.platform.party.EndedSessions;
import se.samplats.platform.party.Needs;

/** What readers choose for themselves: the language, and to sign out. */
@Path("/")
class ReaderPages {

    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    private final OidcSession session;
    private final CurrentLayout layout;
    private final RoutingContext call;
    private final SecurityIdentity identity;
    private final EndedSessions endedSessions;
    private final Optional<String> leaving;

    ReaderPages(
            OidcSession session,
            CurrentLayout layout,
            RoutingContext call,
            SecurityIdentity identity,
            EndedSessions endedSessions,
            @ConfigProperty(name = "quarkus.oidc.logout.path") Optional<String> leaving) {
        this.session = session;
        this.layout = layout;
        this.call = call;
        this.identity = identity;
        this.endedSessions = endedSessions;
        this.leaving = leaving;
    }

    @POST
    @Path("language")
    @PermitAll
    public Response language(@RestForm @Nullable String to, @RestForm @Nullable String back) {
        return Response.fromResponse(Redirect.to(back == null ? "/" : back))
                .cookie(new NewCookie.Builder(CurrentLanguage.COOKIE)
                        .value("en".equals(to) ? "en" : "sv")
                        .path("/")
                        .maxAge(YEAR_SECONDS)
                        .httpOnly(true)
                        .secure(call.request().isSSL())
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }

    /**
     * Where the issuer's session is to end too, the way there is a page of its own: a form may lead to no other site than this
     * one, not even by a redirect.
     */
    @POST
    @Path("sign-out")
    @Authenticated
    @Needs({})
    @Produces(MediaType.TEXT_HTML)
    public Response signOut() {
        if (leaving.isPresent()) {
            Layout around = layout.get();
            String next = leaving.get();
            return Response.ok(around.show(new SigningOutPage(around, next)).render())
                    .header("Refresh", "0; url=" + next)
                    .build();
        }
        endedSessions.end(identity);
        session.logout().await().indefinitely();
        return Redirect.to("/about", "signed-out");
    }
}
