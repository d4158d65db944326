package se.samplats.market.link;

import java.util.Set;

/** Where a proposal stands. */
public enum LinkStatus {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    public Set<LinkStatus> next() {
        return this == PROPOSED ? Set.of(ACCEPTED, DECLINED, WITHDRAWN) : Set.of();
    }
}
