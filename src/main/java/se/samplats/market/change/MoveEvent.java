package se.samplats.market.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to the question whether somebody may move to another home. */
public sealed interface MoveEvent extends DomainEvent {

    UUID moveId();

    /** Makes an event of one kind. */
    interface Kind {
        MoveEvent of(UUID moveId, UUID placementId, UUID homeId, @Nullable String protectedFor);
    }

    static MoveEvent of(Kind kind, Move move) {
        return kind.of(move.id(), move.placementId(), move.homeId(), move.protectedFor());
    }

    /** The other home was asked. */
    record Asked(
            UUID moveId,
            UUID placementId,
            UUID homeId,
            @Nullable String protectedFor) implements MoveEvent {}

    /** It said yes: the case goes on there. */
    record Agreed(
            UUID moveId,
            UUID placementId,
            UUID homeId,
            @Nullable String protectedFor) implements MoveEvent {}

    /** It said no. */
    record Declined(
            UUID moveId,
            UUID placementId,
            UUID homeId,
            @Nullable String protectedFor) implements MoveEvent {}

    /** The buyer took the question back, or the stay ended first. */
    record Withdrawn(
            UUID moveId,
            UUID placementId,
            UUID homeId,
            @Nullable String protectedFor) implements MoveEvent {}

    /** Somebody saw it; fired for protected identities alone. */
    record Read(
            UUID moveId,
            UUID placementId,
            UUID homeId,
            @Nullable String protectedFor) implements MoveEvent {}
}
