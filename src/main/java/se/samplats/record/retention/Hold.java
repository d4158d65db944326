package se.samplats.record.retention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that must not be erased for the time being (<i>gallringsstopp</i>).
 *
 * @param reference what people call it
 * @param ground the registry's number of the matter (<i>diarienummer</i>)
 * @param liftedAt null while it holds
 */
record Hold(
        UUID id,
        Thing thing,
        UUID heldId,
        String reference,
        String ground,
        String placedBy,
        Instant placedAt,
        @Nullable Instant liftedAt) {

    /** What can be held. */
    enum Thing {
        REQUEST,
        PLACEMENT
    }

    public boolean isLifted() {
        return liftedAt != null;
    }

    public String liftPath() {
        return "/retention/holds/" + id + "/lift";
    }
}
