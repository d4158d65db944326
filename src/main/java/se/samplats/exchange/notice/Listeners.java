package se.samplats.exchange.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many open pages listen, for each user on this replica: one who opens them without end takes no connections from the others. */
@ApplicationScoped
class Listeners {

    private static final int TOO_MANY = 429;
    private static final int RETRY_AFTER_SECONDS = 60;

    private final int mostPerUser;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    Listeners(@ConfigProperty(name = "samplats.live.most-per-user") int mostPerUser) {
        this.mostPerUser = mostPerUser;
    }

    /** One page more; refused (429) where the user has as many as may be. */
    void enter(String user) {
        int now = open.merge(user, 1, Integer::sum);
        if (now > mostPerUser) {
            leave(user);
            throw new WebApplicationException(Response.status(TOO_MANY)
                    .header("Retry-After", RETRY_AFTER_SECONDS)
                    .build());
        }
    }

    /** The page is closed. */
    void leave(String user) {
        open.computeIfPresent(user, (name, count) -> count == 1 ? null : count - 1);
    }

    int of(String user) {
        return open.getOrDefault(user, 0);
    }
}
