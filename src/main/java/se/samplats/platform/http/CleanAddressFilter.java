package se.samplats.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Addresses are logged by every proxy on the way: what no text may contain, no address may contain either. */
class CleanAddressFilter {

    @ServerRequestFilter
    public void check(ContainerRequestContext call) {
        call.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!name.equals("cursor")) {
                values.forEach(value -> CleanTexts.check(name, value));
            }
        });
        call.getUriInfo().getPathParameters().values().stream()
                .flatMap(java.util.List::stream)
                .filter(value -> value.length() != 36)
                .forEach(value -> CleanTexts.check("", value));
    }
}
