package se.samplats.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.party.AccessEvent;

/**
 * Journals a refused call. What is another's does not exist for whoever asks, not even in the database's answers, so a call for
 * what is not there is journalled in the same way. The call's own work is undone by then; the refusal stands even where it cannot
 * be journalled.
 */
@ApplicationScoped
class RefusedAccess {

    private static final Logger LOG = Logger.getLogger(RefusedAccess.class);
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Event<AccessEvent> events;

    RefusedAccess(Event<AccessEvent> events) {
        this.events = events;
    }

    void tell(ResourceInfo endpoint, UriInfo address) {
        if (endpoint.getResourceMethod() == null) {
            return;
        }
        String called = endpoint.getResourceClass().getSimpleName() + "."
                + endpoint.getResourceMethod().getName();
        try {
            events.fire(new AccessEvent.Refused(thing(address), called));
        } catch (RuntimeException failed) {
            LOG.errorf("a refused call of %s could not be journalled: %s", called, failed.getClass());
        }
    }

    /** The innermost thing of the address: of a home's place, the place. */
    private static @Nullable UUID thing(UriInfo address) {
        return address.getPathSegments().stream()
                .map(PathSegment::getPath)
                .filter(segment -> ID.matcher(segment).matches())
                .reduce((outer, inner) -> inner)
                .map(UUID::fromString)
                .orElse(null);
    }
}
