package se.samplats.platform.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.party.AccessEvent;

/**
 * Journals a refused call, whatever its address looks like: a thing that cannot be read out of it is left out, and the call is told all
 * the same. What is another's does not exist for whoever asks, not even in the database's answers, so a call for what is not there
 * is journalled in the same way. The call's own work is undone by then; the refusal stands even where it cannot be journalled.
 */
@ApplicationScoped
class RefusedAccess {

    private static final Logger LOG = Logger.getLogger(RefusedAccess.class);

    /** Whoever is not signed in can call without end; the journal does not grow without end. */
    private static final int MOST_A_MINUTE = 60;

    private static final long MINUTE_NANOS = 60_000_000_000L;

    private final Event<AccessEvent> events;
    private final ExecutorService aside = Executors.newSingleThreadExecutor(task -> new Thread(task, "refusals"));
    private long since = System.nanoTime();
    private int written;

    RefusedAccess(Event<AccessEvent> events) {
        this.events = events;
    }

    void tell(ResourceInfo endpoint, UriInfo address) {
        if (endpoint.getResourceMethod() != null) {
            tell(new AccessEvent.Refused(thing(address), called(endpoint)));
        }
    }

    /**
     * Nobody is signed in, so nobody may write, and the call may be on a thread that must not wait: the service writes it, aside. What
     * goes beyond the bound of a minute is in the figures alone.
     */
    void tellUnidentified(ResourceInfo endpoint, UriInfo address) {
        if (endpoint.getResourceMethod() != null && isWithinBound()) {
            AccessEvent event = new AccessEvent.Unidentified(thing(address), called(endpoint));
            aside.execute(() -> tell(event));
        }
    }

    private void tell(AccessEvent event) {
        try {
            events.fire(event);
        } catch (RuntimeException failed) {
            LOG.errorf("%s could not be journalled: %s", event.code(), failed.getClass());
        }
    }

    private synchronized boolean isWithinBound() {
        long now = System.nanoTime();
        if (now - since > MINUTE_NANOS) {
            since = now;
            written = 0;
        }
        if (written == MOST_A_MINUTE) {
            LOG.warnf("more calls without a sign-in than the journal takes in a minute (%d)", MOST_A_MINUTE);
        }
        return written++ < MOST_A_MINUTE;
    }

    private static String called(ResourceInfo endpoint) {
        return endpoint.getResourceClass().getSimpleName() + "."
                + endpoint.getResourceMethod().getName();
    }

    /** The innermost thing of the address: of a home's place, the place. */
    private static @Nullable UUID thing(UriInfo address) {
        try {
            return address.getPathParameters().values().stream()
                    .flatMap(List::stream)
                    .map(RefusedAccess::id)
                    .filter(Objects::nonNull)
                    .reduce((outer, inner) -> inner)
                    .orElse(null);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private static @Nullable UUID id(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    @PreDestroy
    void close() {
        aside.shutdown();
    }
}
