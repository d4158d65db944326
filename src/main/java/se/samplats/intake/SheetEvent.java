package se.samplats.intake;

import se.samplats.kernel.DomainEvent;

/** What happened to a sheet of the county's data. */
sealed interface SheetEvent extends DomainEvent {

    /** It was handed out as a file. */
    record HandedOut(SheetKind sheet) implements SheetEvent {}
}
