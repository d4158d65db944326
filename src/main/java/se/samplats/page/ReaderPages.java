package se.samplats.page;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.samplats.http.CurrentLanguage;
import se.samplats.party.Needs;

/** What readers decide about their own reading: the language, and when to leave. */
@Path("/")
class ReaderPages {

    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    private final OidcSession session;

    ReaderPages(OidcSession session) {
        this.session = session;
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
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }

    @POST
    @Path("sign-out")
    @Authenticated
    @Needs({})
    public Response signOut() {
        session.logout().await().indefinitely();
        return Redirect.to("/about", "signed-out");
    }
}
