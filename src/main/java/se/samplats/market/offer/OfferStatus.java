package se.samplats.market.offer;

import java.util.Set;

/** Where a question and its answer are, and where they may go from there. */
public enum OfferStatus {
    ASKED,
    MADE,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    LAPSED;

    /** ASKED is accepted at once in the acute flow only. A yes becomes a question again within a minute only. */
    public Set<OfferStatus> next() {
        return switch (this) {
            case ASKED -> Set.of(MADE, ACCEPTED, DECLINED, WITHDRAWN, LAPSED);
            case MADE -> Set.of(ASKED, ACCEPTED, DECLINED, WITHDRAWN, LAPSED);
            case ACCEPTED, DECLINED, WITHDRAWN, LAPSED -> Set.of();
        };
    }

    public boolean isLive() {
        return this == ASKED || this == MADE;
    }
}
