package se.samplats.exchange.push;

import java.util.UUID;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to the devices that are told. */
sealed interface PushEvent extends DomainEvent {

    record DeviceAdded(UUID deviceId) implements PushEvent {}

    record DeviceRemoved(UUID deviceId) implements PushEvent {}
}
