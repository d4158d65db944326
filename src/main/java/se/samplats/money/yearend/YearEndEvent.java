package se.samplats.money.yearend;

import java.util.UUID;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to the settlement of a home's year. */
sealed interface YearEndEvent extends DomainEvent {

    UUID yearEndId();

    record Drafted(UUID yearEndId, UUID homeId) implements YearEndEvent {}

    record Changed(UUID yearEndId, UUID homeId) implements YearEndEvent {}

    record Agreed(UUID yearEndId, UUID homeId) implements YearEndEvent {}
}
