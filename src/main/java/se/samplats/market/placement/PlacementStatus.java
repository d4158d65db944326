package se.samplats.market.placement;

import java.util.Set;

/** Where a placement is, and where it may go from there. */
public enum PlacementStatus {
    BOOKED,
    ONGOING,
    ENDED,
    CANCELLED,
    NO_SHOW;

    public Set<PlacementStatus> next() {
        return switch (this) {
            case BOOKED -> Set.of(ONGOING, CANCELLED, NO_SHOW);
            case ONGOING -> Set.of(ENDED);
            case ENDED, CANCELLED, NO_SHOW -> Set.of();
        };
    }
}
