package se.samplats.market.link;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to link two requests.
 *
 * @param together whether the two belong in the same home or municipality; otherwise never in the same home
 * @param askedOf the user name of whoever handles the other request, and answers
 */
public record LinkView(
        UUID id,
        UUID requestId,
        String requestReference,
        UUID linkedTo,
        String linkedToReference,
        boolean together,
        LinkStatus status,
        String proposedBy,
        String askedOf,
        Instant proposedAt,
        @Nullable Instant answeredAt) {

    public boolean isWaiting() {
        return status == LinkStatus.PROPOSED;
    }
}
