package se.samplats.market.request;

import java.util.Set;

/** Where a request is, and where it may go from there. */
public enum RequestStatus {
    DRAFT,
    OPEN,
    PLACED,
    PLACED_EXTERNALLY,
    WITHDRAWN;

    public Set<RequestStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN, WITHDRAWN);
            case OPEN -> Set.of(PLACED, PLACED_EXTERNALLY, WITHDRAWN);
            case PLACED -> Set.of(OPEN);
            case PLACED_EXTERNALLY, WITHDRAWN -> Set.of();
        };
    }
}
