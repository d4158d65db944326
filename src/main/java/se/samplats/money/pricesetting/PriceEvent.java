package se.samplats.money.pricesetting;

import java.util.UUID;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a row of a price list. */
sealed interface PriceEvent extends DomainEvent {

    UUID priceRowId();

    record Added(UUID priceRowId, UUID homeId) implements PriceEvent {}

    record Changed(UUID priceRowId, UUID homeId) implements PriceEvent {}
}
