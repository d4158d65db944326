package se.samplats.record.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samplats.platform.http.CleanTexts;
import se.samplats.platform.kernel.Ids;
import se.samplats.platform.kernel.Invalid;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;

/** Erases what has been kept for long enough: one transaction a night, with its certificate. */
@ApplicationScoped
class Erasing {

    private static final int LONGEST_SECONDS = 600;
    private static final int MOST = 500;

    private final RetentionRules rules;
    private final Holds holds;
    private final Certificates certificates;
    private final PrivilegedAccess privilegedAccess;
    private final Today today;
    private final Event<RetentionEvent> events;

    Erasing(
            RetentionRules rules,
            Holds holds,
            Certificates certificates,
            PrivilegedAccess privilegedAccess,
            Today today,
            Event<RetentionEvent> events) {
        this.rules = rules;
        this.holds = holds;
        this.certificates = certificates;
        this.privilegedAccess = privilegedAccess;
        this.today = today;
        this.events = events;
    }

    /** How many rows each rule would erase on a day; nothing changes. */
    Map<RetentionRule, Long> due(Actor actor, @Nullable LocalDate day) {
        actor.must(Right.READ_RETENTION);
        LocalDate on = day == null ? today.date() : day;
        return beyond(() -> {
            Map<RetentionRule, Long> due = new LinkedHashMap<>();
            rules.inOrder().forEach(rule -> due.put(rule, rules.due(rule, on)));
            return due;
        });
    }

    /** Erases what is due on a day. Without rows there is no certificate. */
    Optional<Certificates.Certificate> erase(LocalDate day) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            if (!rules.lock()) {
                return Optional.empty();
            }
            Map<RetentionRule, Long> erased = new LinkedHashMap<>();
            rules.inOrder().forEach(rule -> {
                long rows = rules.erase(rule, day);
                if (rows > 0) {
                    erased.put(rule, rows);
                }
            });
            if (erased.isEmpty()) {
                return Optional.empty();
            }
            Certificates.Certificate one = Certificates.Certificate.of(day, erased, today.now());
            certificates.add(one);
            long rows = erased.values().stream().mapToLong(Long::longValue).sum();
            events.fire(new RetentionEvent.Erased(one.id(), one.hash(), rows));
            return Optional.of(one);
        });
    }

    List<Certificates.Certificate> certificates(Actor actor) {
        actor.must(Right.READ_RETENTION);
        return beyond(() -> certificates.latest(MOST));
    }

    List<Hold> holds(Actor actor) {
        actor.must(Right.READ_RETENTION);
        return beyond(() -> holds.latest(MOST));
    }

    /** @param reference {@code F-2026-41207733} of a request, {@code P-2026-70311542} of a placement */
    Hold hold(Actor actor, String reference, String ground) {
        actor.must(Right.HOLD_RECORDS);
        CleanTexts.check("ground", ground);
        String named = reference.strip();
        Hold.Thing thing = named.startsWith("P-") ? Hold.Thing.PLACEMENT : Hold.Thing.REQUEST;
        return beyond(() -> {
            UUID held = holds.idOf(thing, named).orElseThrow(() -> Invalid.field("reference", "unknown-reference"));
            if (holds.isHeld(held)) {
                throw Refusal.conflict("held-already", named);
            }
            Hold hold = new Hold(Ids.next(), thing, held, named, ground.strip(), actor.name(), today.now(), null);
            holds.add(hold);
            events.fire(new RetentionEvent.HoldPlaced(hold.id(), thing, held));
            return hold;
        });
    }

    /** From now on it is erased in its time. */
    void lift(Actor actor, UUID id) {
        actor.must(Right.HOLD_RECORDS);
        beyond(() -> {
            Hold hold = holds.byId(id).filter(one -> !one.isLifted()).orElseThrow(() -> new NotFound("hold"));
            holds.lift(id, actor.name(), today.now());
            events.fire(new RetentionEvent.HoldLifted(id, hold.thing(), hold.heldId()));
            return hold;
        });
    }

    /** Runs over all municipalities, so only numbers are returned. */
    private <T> T beyond(Supplier<T> work) {
        return QuarkusTransaction.joiningExisting().call(() -> privilegedAccess.asService(work));
    }
}
