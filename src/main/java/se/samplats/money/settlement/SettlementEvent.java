package se.samplats.money.settlement;

import java.time.YearMonth;
import java.util.UUID;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a settlement. */
public sealed interface SettlementEvent extends DomainEvent {

    UUID settlementId();

    /** It was drafted, for the first time or again. */
    record Drafted(UUID settlementId, String seller, String buyer, YearMonth month) implements SettlementEvent {}

    record Issued(UUID settlementId, String seller, String buyer, YearMonth month) implements SettlementEvent {}

    /** It was exported as a file, with its lines. */
    record HandedOut(UUID settlementId, String seller, String buyer) implements SettlementEvent {}
}
