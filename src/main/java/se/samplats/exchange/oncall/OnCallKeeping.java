package se.samplats.exchange.oncall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.county.contact.PhoneNumber;
import se.samplats.county.home.Home;
import se.samplats.county.home.Homes;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.Right;

/** A home's managers say who is told of an acute inquiry, and in which turn. */
@ApplicationScoped
@Transactional
class OnCallKeeping {

    private static final int MOST = 10;
    private static final int ALERTS = 20;

    private final Homes homes;
    private final OnCallTurns turns;
    private final Event<OnCallEvent> events;

    OnCallKeeping(Homes homes, OnCallTurns turns, Event<OnCallEvent> events) {
        this.homes = homes;
        this.turns = turns;
        this.events = events;
    }

    /** @param alerts the latest that were sent */
    record Look(Home home, List<OnCallTurn> turns, List<OnCallTurns.Alert> alerts) {}

    Look look(Actor actor, UUID homeId) {
        Home home = homes.visible(actor, Right.RUN_HOME, homeId);
        return new Look(home, turns.of(homeId), turns.alerts(homeId, ALERTS));
    }

    /** @param phone null where the actor's own devices are told */
    void add(Actor actor, UUID homeId, String label, @Nullable String phone) {
        homes.visible(actor, Right.RUN_HOME, homeId);
        if (phone != null && PhoneNumber.of(phone).isEmpty()) {
            throw Invalid.field("phone", "not-a-phone");
        }
        if (turns.of(homeId).size() >= MOST) {
            throw Refusal.of("on-call-full", MOST);
        }
        turns.add(homeId, label, phone, phone == null ? actor.name() : null);
        events.fire(new OnCallEvent.Changed(homeId));
    }

    void remove(Actor actor, UUID homeId, UUID id) {
        turns.remove(own(actor, homeId, id));
        events.fire(new OnCallEvent.Changed(homeId));
    }

    /** Is told before whoever was told before it. */
    void moveUp(Actor actor, UUID homeId, UUID id) {
        OnCallTurn own = own(actor, homeId, id);
        if (own.turn() > 1) {
            turns.moveUp(own);
            events.fire(new OnCallEvent.Changed(homeId));
        }
    }

    private OnCallTurn own(Actor actor, UUID homeId, UUID id) {
        homes.visible(actor, Right.RUN_HOME, homeId);
        return turns.byId(id).filter(turn -> turn.homeId().equals(homeId)).orElseThrow(() -> new NotFound("turn"));
    }
}
