package se.samplats.platform.page;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps what somebody has typed whose session is over. A browser follows no form to another site, not even by a redirect, so the usual way
 * to the issuer would end in nothing at all: neither a word, nor what was typed. Whoever sends a form gets a page instead that leads to
 * the sign-in by a link and holds the form, to be sent from there.
 */
@ApplicationScoped
class SignedOutFilter {

    /** After it is known how to find out who calls, before anybody is refused. */
    private static final int BETWEEN_AUTHENTICATION_AND_AUTHORIZATION = 150;

    private static final int LONGEST_FORM_BYTES = 1_000_000;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final IdentityProviderManager identities;
    private final List<String> open;

    /** @param open paths that need no sign-in; with {@code *} at the end, all that begin so */
    SignedOutFilter(
            IdentityProviderManager identities,
            @ConfigProperty(name = "quarkus.http.auth.permission.open.paths") List<String> open) {
        this.identities = identities;
        this.open = open;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BETWEEN_AUTHENTICATION_AND_AUTHORIZATION);
    }

    private void handle(RoutingContext call) {
        if (!isSent(call.request()) || isOpen(call.normalizedPath())) {
            call.next();
            return;
        }
        QuarkusHttpUser.getSecurityIdentity(call, identities)
                .subscribe()
                .with(reader -> follow(call, reader), over -> keep(call));
    }

    private void follow(RoutingContext call, SecurityIdentity reader) {
        if (reader.isAnonymous()) {
            keep(call);
        } else {
            call.next();
        }
    }

    /** By a form: from its method, or, where it only asks, from our own page and with fields. A script of ours speaks for itself. */
    private static boolean isSent(HttpServerRequest request) {
        if (request.getHeader("X-Requested-With") != null) {
            return false;
        }
        return HttpMethod.POST.equals(request.method())
                || (HttpMethod.GET.equals(request.method())
                        && request.query() != null
                        && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                        && !request.path().equals(SessionPages.AGAIN));
    }

    private boolean isOpen(String path) {
        return open.stream()
                .anyMatch(one ->
                        one.endsWith("*") ? path.startsWith(one.substring(0, one.length() - 1)) : path.equals(one));
    }

    private static void keep(RoutingContext call) {
        HttpServerRequest request = call.request();
        String type = request.getHeader("Content-Type");
        if (HttpMethod.POST.equals(request.method()) && type != null && type.startsWith(FORM) && isShort(request)) {
            request.body()
                    .onSuccess(body -> tell(call, SentForm.read(call, body)))
                    .onFailure(call::fail);
        } else if (HttpMethod.POST.equals(request.method())) {
            request.handler(file -> {}).endHandler(end -> tell(call, SentForm.empty(request.uri())));
        } else {
            tell(call, SentForm.empty(request.uri()));
        }
        request.resume();
    }

    private static boolean isShort(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,9}") && Integer.parseInt(length) <= LONGEST_FORM_BYTES;
    }

    private static void tell(RoutingContext call, SentForm form) {
        form.keptWith(call);
        call.put(SessionPages.ASKED, call.request().method().name());
        // The body is read: whatever comes after must not wait for it.
        List.of("Content-Type", "Content-Length", "Transfer-Encoding")
                .forEach(call.request().headers()::remove);
        call.reroute(HttpMethod.GET, SessionPages.OVER);
    }
}
