package se.samplats.platform.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The token that every form carries (OWASP's double submit): a random value in a cookie that only our own site's requests
 * bring along, and the same in the form. Whoever makes a browser send a form from elsewhere knows neither.
 */
final class FormTokens {

    static final String FIELD = "form-token";
    private static final String COOKIE = "form-token";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FormTokens() {}

    /** The caller's token: the one it brought, or a new one that goes out with the answer. */
    static String of(RoutingContext call) {
        String known = call.get(FormTokens.class.getName());
        if (known == null) {
            known = brought(call);
            if (known == null) {
                byte[] random = new byte[BYTES];
                RANDOM.nextBytes(random);
                known = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
                call.response()
                        .addCookie(Cookie.cookie(COOKIE, known)
                                .setHttpOnly(true)
                                .setSecure(call.request().isSSL())
                                .setSameSite(CookieSameSite.STRICT)
                                .setPath("/"));
            }
            call.put(FormTokens.class.getName(), known);
        }
        return known;
    }

    static boolean matches(RoutingContext call, @Nullable String sent) {
        String expected = brought(call);
        return expected != null
                && sent != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String brought(RoutingContext call) {
        Cookie cookie = call.request().getCookie(COOKIE);
        return cookie == null || cookie.getValue().length() < BYTES ? null : cookie.getValue();
    }
}
