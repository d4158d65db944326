package se.samplats.platform.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The API reads JSON and files only; the framework would otherwise make a record out of plain text. */
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
