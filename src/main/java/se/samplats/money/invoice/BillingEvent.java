package se.samplats.money.invoice;

import se.samplats.platform.kernel.DomainEvent;

/** What happened to what invoices say of a municipality. */
sealed interface BillingEvent extends DomainEvent {

    record Changed(String municipality) implements BillingEvent {}
}
