package se.samplats.market.booking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.kernel.DomainEvent;

/** What happened around the confirmations and calendars of bookings. */
sealed interface BookingEvent extends DomainEvent {

    /** A home has said what to bring. */
    record ArrivalAdvised(UUID homeId) implements BookingEvent {}

    /**
     * A secret address was made, at which a program reads days of stays.
     *
     * @param homeId null where it is of a handler's own cases
     */
    record CalendarOpened(UUID calendarId, @Nullable UUID homeId) implements BookingEvent {}

    /** The address leads nowhere any more. */
    record CalendarClosed(UUID calendarId, @Nullable UUID homeId) implements BookingEvent {}
}
