package se.samplats.exchange.oncall;

import java.util.UUID;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a home's list of who is on call. */
sealed interface OnCallEvent extends DomainEvent {

    /** Somebody was added, moved or taken away. */
    record Changed(UUID homeId) implements OnCallEvent {}
}
