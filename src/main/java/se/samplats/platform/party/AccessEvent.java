package se.samplats.platform.party;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.DomainEvent;

/** A call was refused. */
public sealed interface AccessEvent extends DomainEvent {

    /**
     * The actor has no role that may do it, or there is no such thing that the actor may know of.
     *
     * @param thingId that the call's address names; null where it names none
     * @param endpoint which call: the method that would have answered it
     */
    record Refused(@Nullable UUID thingId, String endpoint) implements AccessEvent {

        @Override
        public boolean isRefused() {
            return true;
        }
    }

    /**
     * Nobody was signed in, or by a token that is none: who it was is not known.
     *
     * @param thingId that the call's address names; null where it names none
     * @param endpoint which call: the method that would have answered it
     */
    record Unidentified(@Nullable UUID thingId, String endpoint) implements AccessEvent {

        @Override
        public boolean isRefused() {
            return true;
        }
    }
}
