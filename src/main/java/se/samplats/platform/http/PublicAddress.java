package se.samplats.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer leads ({@code Location}): for programs to the configured address of the site, for browsers to a path of the site
 * that they are on. Never to the name that a caller wrote into {@code Host}.
 */
@ApplicationScoped
class PublicAddress {

    /** Before all else that may answer. */
    static final int FIRST = 1000;

    private static final String LOCATION = "Location";
    private static final String PROGRAMS = "/api/";

    private final String address;

    PublicAddress(@ConfigProperty(name = "samplats.pages.address") String address) {
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    void register(@Observes Filters filters) {
        filters.register(
                call -> {
                    call.addHeadersEndHandler(end -> lead(call));
                    call.next();
                },
                FIRST);
    }

    private void lead(RoutingContext call) {
        String location = call.response().headers().get(LOCATION);
        if (location != null) {
            call.response().headers().set(LOCATION, led(location, host(call.request())));
        }
    }

    /**
     * @param host whom the caller says it has called
     * @return the same where it leads to another site, as to the issuer
     */
    String led(String location, @Nullable String host) {
        URI to;
        try {
            to = new URI(location);
        } catch (URISyntaxException garbled) {
            return "/";
        }
        boolean elsewhere =
                to.getRawAuthority() != null && !to.getRawAuthority().equalsIgnoreCase(host);
        if (elsewhere || to.isOpaque()) {
            return location;
        }
        String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
        String path = to.getRawPath().isEmpty() ? "/" : to.getRawPath() + query;
        return path.startsWith(PROGRAMS) ? address + path : path;
    }

    private static @Nullable String host(HttpServerRequest request) {
        return request.authority() == null ? null : request.authority().toString();
    }
}
