package se.samplats.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The API reads JSON and files, never a bare text, not even where the framework would make a record of one. */
class ContentTypeFilter {

    @ServerRequestFilter
    public void check(ContainerRequestContext call) {
        MediaType type = call.getMediaType();
        if (type != null
                && type.getType().equalsIgnoreCase("text")
                && call.getUriInfo().getPath().startsWith("/api/")) {
            throw new WebApplicationException(415);
        }
    }
}
