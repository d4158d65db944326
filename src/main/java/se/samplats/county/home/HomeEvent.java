package se.samplats.county.home;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a home. */
public sealed interface HomeEvent extends DomainEvent {

    UUID homeId();

    record Opened(UUID homeId, String municipality) implements HomeEvent {}

    record Described(UUID homeId) implements HomeEvent {}

    record PlaceAdded(UUID homeId, UUID placeId) implements HomeEvent {}

    /** A resident of its own moved into a place, or the place was closed. */
    record Occupied(UUID homeId, UUID placeId, UUID occupancyId, Occupancy.Kind kind) implements HomeEvent {}

    /** A row of the ledger got another end. */
    record EndMoved(UUID homeId, UUID placeId, UUID occupancyId) implements HomeEvent {}

    /** A row that had not begun was removed. */
    record StruckOut(UUID homeId, UUID placeId, UUID occupancyId) implements HomeEvent {}

    /** It, or a place of it, closes from a day, for good or until another. */
    record ClosingDecided(
            UUID homeId, UUID closureId, @Nullable UUID placeId, LocalDate from) implements HomeEvent {}

    /** It does not close after all. */
    record ClosingUndone(UUID homeId, UUID closureId) implements HomeEvent {}

    /** IVO was notified of it (SoL 26:2). */
    record IvoNotified(UUID homeId, UUID closureId, LocalDate happenedOn) implements HomeEvent {}

    /** Its vacancies were confirmed. */
    record Confirmed(UUID homeId, boolean byLink) implements HomeEvent {}

    record ConfirmationTakenBack(UUID homeId) implements HomeEvent {}

    /** Its vacancies are unconfirmed, and an open request would fit: it was asked to confirm. */
    record AskedToConfirm(UUID homeId) implements HomeEvent {}
}
