package se.samplats.market.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.home.Home;
import se.samplats.county.home.HomeClosure;
import se.samplats.county.home.HomeClosures;
import se.samplats.county.home.HomeEvent;
import se.samplats.county.home.Homes;
import se.samplats.county.home.Place;
import se.samplats.county.home.Places;
import se.samplats.market.offer.Offering;
import se.samplats.market.placement.Placement;
import se.samplats.market.placement.Placements;
import se.samplats.platform.kernel.Period;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/**
 * A home or a place of it closes from a day, for good or for a time. From that day nothing of it is free, offers for later days
 * end with that reason, and those who live there then are listed: they need another place. IVO is to be notified (SoL 26:2).
 */
@ApplicationScoped
@Transactional
class Closing {

    private final HomeClosures closures;
    private final Homes homes;
    private final Places places;
    private final Offering offering;
    private final Placements placements;
    private final Today today;
    private final Event<HomeEvent> events;

    Closing(
            HomeClosures closures,
            Homes homes,
            Places places,
            Offering offering,
            Placements placements,
            Today today,
            Event<HomeEvent> events) {
        this.closures = closures;
        this.homes = homes;
        this.places = places;
        this.offering = offering;
        this.placements = placements;
        this.today = today;
        this.events = events;
    }

    /**
     * A closing with its consequences.
     *
     * @param living the placements of those who live there, or will, on some day from then on
     * @param residents how many of the home's own municipality do
     * @param endedOffers how many questions and offers ended with it
     */
    record Closed(HomeClosure closure, List<Placement> living, long residents, int endedOffers) {}

    /** Whoever may not close the home learns nothing of what is wrong with a form either. */
    void mustBeAllowed(Actor actor, UUID homeId) {
        homes.visible(actor, Right.CLOSE_HOME, homeId);
    }

    Closed closeHome(Actor actor, UUID homeId, LocalDate on, @Nullable LocalDate until, String reason) {
        Home home = homes.visible(actor, Right.CLOSE_HOME, homeId);
        return close(home, null, new Period(on, until), reason);
    }

    Closed closePlace(Actor actor, UUID placeId, LocalDate on, @Nullable LocalDate until, String reason) {
        actor.must(Right.CLOSE_HOME);
        Place place = places.get(placeId);
        Home home = homes.visible(actor, Right.CLOSE_HOME, place.homeId());
        return close(home, placeId, new Period(on, until), reason);
    }

    private Closed close(Home home, @Nullable UUID placeId, Period days, String reason) {
        mustBeNew(home.id(), placeId, days);
        HomeClosure closure = new HomeClosure(home.id(), placeId, days, reason, today.now());
        closures.persistAndFlush(closure);
        List<UUID> closed = closed(closure);
        int ended = offering.close(closed, days.start(), days.end());
        closures.closeGaps(closed);
        // what was asked or held while the places were not locked yet
        ended += offering.close(closed, days.start(), days.end());
        events.fire(new HomeEvent.ClosingDecided(home.id(), closure.id(), placeId, days.start()));
        return met(closure, ended);
    }

    /** Nothing closes on a day that has been, nor what is closed already. */
    void mustBeNew(UUID homeId, @Nullable UUID placeId, Period days) {
        if (days.start().isBefore(today.date())) {
            throw Refusal.of("closes-in-the-past", days.start());
        }
        closures.standing(homeId, placeId, days).ifPresent(standing -> {
            throw Refusal.conflict("closes-already", standing.days().start());
        });
    }

    /** Taken back before its day: what it closed is free again. */
    Closed undo(Actor actor, UUID homeId, UUID id) {
        homes.visible(actor, Right.CLOSE_HOME, homeId);
        HomeClosure closure = closures.ofHome(homeId, id);
        closure.undo(today.date(), today.now());
        closures.reopen(closure, closed(closure));
        events.fire(new HomeEvent.ClosingUndone(homeId, id));
        return met(closure, 0);
    }

    /** IVO was notified, on a day that has been, of all closings that were still to be notified. */
    List<Closed> ivoNotified(Actor actor, UUID homeId, LocalDate on) {
        homes.visible(actor, Right.CLOSE_HOME, homeId);
        if (on.isAfter(today.date())) {
            throw Refusal.of("day-lies-ahead", on);
        }
        List<HomeClosure> due = closures.toBeNotified(List.of(homeId));
        if (due.isEmpty()) {
            throw Refusal.conflict("nothing-to-notify");
        }
        due.forEach(closure -> {
            closure.ivoNotified(on);
            events.fire(new HomeEvent.IvoNotified(homeId, closure.id(), on));
        });
        closures.flush();
        return due.stream().map(closure -> met(closure, 0)).toList();
    }

    List<Closed> ofHome(Actor actor, UUID homeId) {
        homes.visible(actor, Right.CLOSE_HOME, homeId);
        return closures.ofHome(homeId).stream().map(closure -> met(closure, 0)).toList();
    }

    private Closed met(HomeClosure closure, int ended) {
        List<UUID> closed = closed(closure);
        LocalDate from = closure.days().start();
        return new Closed(
                closure, placements.livingAt(closed, from, today.date()), closures.residents(closed, from), ended);
    }

    private List<UUID> closed(HomeClosure closure) {
        return closure.placeId() != null
                ? List.of(closure.placeId())
                : places.ofHome(closure.homeId()).stream().map(Place::id).toList();
    }
}
