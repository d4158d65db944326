package se.samplats.market.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** A home says what newcomers should bring. */
@ApplicationScoped
@Transactional
class ArrivalAdvising {

    static final int LONGEST = 500;

    private final Homes homes;
    private final ArrivalAdvice advice;
    private final Event<BookingEvent> events;

    ArrivalAdvising(Homes homes, ArrivalAdvice advice, Event<BookingEvent> events) {
        this.homes = homes;
        this.advice = advice;
        this.events = events;
    }

    /** @param bring empty where the home says nothing any more */
    void advise(Actor actor, UUID homeId, String bring) {
        Home home = homes.visible(actor, Right.CHANGE_HOME, homeId);
        advice.set(home.id(), bring);
        events.fire(new BookingEvent.ArrivalAdvised(home.id()));
    }

    /** What the home says now, for those who may change it. */
    Said said(Actor actor, UUID homeId) {
        Home home = homes.visible(actor, Right.CHANGE_HOME, homeId);
        return new Said(home, advice.of(homeId).orElse(""));
    }

    /** @param bring empty where nothing is said */
    record Said(Home home, String bring) {}
}
