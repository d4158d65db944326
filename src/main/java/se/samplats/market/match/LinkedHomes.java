package se.samplats.market.match;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where the persons of requests live or are asked for. Requests do not know it; {@code placement} implements it. */
public interface LinkedHomes {

    /** @param municipality the SCB code of the municipality that runs the home */
    record Linked(UUID home, String municipality) {}

    /** The homes of live offers of these requests, and of stays that are to come or go on, whoever handles them. */
    List<Linked> of(Collection<UUID> requests);
}
