package se.samplats.exchange.intake;

import se.samplats.exchange.sheet.SheetKind;
import se.samplats.platform.kernel.DomainEvent;

/** What happened to a sheet of the county's data. */
sealed interface SheetEvent extends DomainEvent {

    /** It was handed out as a file. */
    record HandedOut(SheetKind sheet) implements SheetEvent {}
}
