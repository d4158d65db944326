package se.samplats.money.pricesetting;

import java.util.UUID;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a published index. */
sealed interface IndexEvent extends DomainEvent {

    record Recorded(UUID indexValueId, IndexValue.Kind kind, int year) implements IndexEvent {}
}
