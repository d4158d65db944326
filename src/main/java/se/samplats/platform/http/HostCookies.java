package se.samplats.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * By TLS each cookie goes out as {@code __Host-…} and is taken by that name alone: a browser takes such a one from this very host only,
 * by TLS, for the whole site (RFC 6265bis 4.1.3.2), so no neighbouring site can plant a session or a form token. Within the service they
 * have their own names, those of the framework too. Without TLS, in development, browsers refuse the prefix, and there is none.
 */
@ApplicationScoped
class HostCookies {

    static final String PREFIX = "__Host-";

    private static final String SENT = "Cookie";
    private static final String SET = "Set-Cookie";

    void register(@Observes Filters filters) {
        filters.register(
                call -> {
                    if (call.request().isSSL()) {
                        take(call);
                        call.addHeadersEndHandler(end -> set(call));
                    }
                    call.next();
                },
                PublicAddress.FIRST - 1);
    }

    private static void take(RoutingContext call) {
        List<String> sent = call.request().headers().getAll(SENT);
        if (!sent.isEmpty()) {
            String taken = taken(String.join(";", sent));
            call.request().headers().remove(SENT);
            if (!taken.isEmpty()) {
                call.request().headers().set(SENT, taken);
            }
        }
    }

    /** Those with the prefix, without it. */
    static String taken(String sent) {
        return Arrays.stream(sent.split(";"))
                .map(String::strip)
                .filter(one -> one.startsWith(PREFIX))
                .map(one -> one.substring(PREFIX.length()))
                .collect(Collectors.joining("; "));
    }

    /** Those of the framework and of pages lie beside the headers until the last moment; those of answers in them. */
    private static void set(RoutingContext call) {
        HttpServerResponse response = call.response();
        List<ServerCookie> changed = call.request().cookies().stream()
                .map(ServerCookie.class::cast)
                .filter(ServerCookie::isChanged)
                .toList();
        changed.forEach(one -> {
            response.removeCookie(one.getName(), false);
            response.addCookie(named(one));
        });
        List<String> headers = response.headers().getAll(SET);
        if (!headers.isEmpty()) {
            response.headers()
                    .set(SET, headers.stream().map(one -> PREFIX + one).toList());
        }
    }

    private static Cookie named(Cookie one) {
        Cookie named = Cookie.cookie(PREFIX + one.getName(), one.getValue())
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(one.isHttpOnly())
                .setSameSite(one.getSameSite());
        return one.getMaxAge() == Long.MIN_VALUE ? named : named.setMaxAge(one.getMaxAge());
    }
}
