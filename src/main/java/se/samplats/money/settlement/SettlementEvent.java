package se.samplats.money.settlement;

import java.time.YearMonth;
import java.util.UUID;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a settlement. */
public sealed interface SettlementEvent extends DomainEvent {

    UUID settlementId();

    /** Somebody had it made, anew or for the first time. */
    record Drafted(UUID settlementId, String seller, String buyer, YearMonth month) implements SettlementEvent {}

    record Issued(UUID settlementId, String seller, String buyer, YearMonth month) implements SettlementEvent {}

    /** It was handed out as a file, with its lines. */
    record HandedOut(UUID settlementId, String seller, String buyer) implements SettlementEvent {}
}
