package se.samplats.platform.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The API reads JSON and files, never a bare text, not even where the framework would make a record of one. */
class ContentTypeFilter {

    @ServerRequestFilter
    public void check(ContainerRequestContext call) {
        String type = call.getHeaderString("Content-Type");
        if (type != null
                && type.strip().toLowerCase(Locale.ROOT).startsWith("text/")
                && call.getUriInfo().getPath().startsWith("/api/")) {
            throw new WebApplicationException(415);
        }
    }
}
