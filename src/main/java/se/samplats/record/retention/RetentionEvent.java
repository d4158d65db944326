package se.samplats.record.retention;

import java.util.UUID;
import se.samplats.platform.kernel.DomainEvent;

/** What happened in retention. */
sealed interface RetentionEvent extends DomainEvent {

    /** Rows were erased; the hash is that of the certificate. */
    record Erased(UUID certificateId, String hash, long rows) implements RetentionEvent {}

    /** Something must not be erased for the time being. */
    record HoldPlaced(UUID holdId, Hold.Thing kind, UUID heldId) implements RetentionEvent {}

    record HoldLifted(UUID holdId, Hold.Thing kind, UUID heldId) implements RetentionEvent {}
}
