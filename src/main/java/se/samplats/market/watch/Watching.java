package se.samplats.market.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samplats.market.match.MatchReading;
import se.samplats.market.match.Search;
import se.samplats.market.request.PurchaseRequest;
import se.samplats.market.request.RequestStatus;
import se.samplats.market.request.Requests;
import se.samplats.platform.kernel.NotFound;
import se.samplats.platform.kernel.Refusal;
import se.samplats.platform.kernel.Today;
import se.samplats.platform.party.Actor;
import se.samplats.platform.party.PrivilegedAccess;
import se.samplats.platform.party.Right;

/** Placers say what they wait for; the service looks, and says so once when something new fits. */
@ApplicationScoped
@Transactional
class Watching {

    private static final int MOST_OF_ONE = 20;
    private static final Duration KEPT = Duration.ofDays(120);

    private final Watches watches;
    private final Requests requests;
    private final MatchReading matches;
    private final Today today;
    private final PrivilegedAccess privilegedAccess;
    private final Event<WatchEvent> events;

    Watching(
            Watches watches,
            Requests requests,
            MatchReading matches,
            Today today,
            PrivilegedAccess privilegedAccess,
            Event<WatchEvent> events) {
        this.watches = watches;
        this.requests = requests;
        this.matches = matches;
        this.today = today;
        this.privilegedAccess = privilegedAccess;
        this.events = events;
    }

    /** For a request of one's own that waits. Twice is once. */
    void begin(Actor actor, UUID requestId) {
        actor.must(Right.WATCH);
        PurchaseRequest request = requests.visible(actor, Right.CHANGE_REQUESTS, requestId);
        if (request.status() != RequestStatus.OPEN) {
            throw Refusal.conflict("not-waiting", request.reference());
        }
        if (watches.ofRequest(actor.name(), requestId).isEmpty()) {
            add(actor, Watch.Subject.of(requestId), matches.homesFor(request), request.protectedFor());
        }
    }

    /** For a search, by its address. */
    void begin(Actor actor, Search search, String query) {
        actor.must(Right.WATCH);
        add(actor, Watch.Subject.of(query, WatchedSearch.of(search)), matches.homesFor(actor.own(), search), null);
    }

    private void add(Actor actor, Watch.Subject subject, Set<UUID> fitting, @Nullable String protectedFor) {
        if (watches.of(actor.name()).size() >= MOST_OF_ONE) {
            throw Refusal.of("watches-full", MOST_OF_ONE);
        }
        Watch watch = new Watch(actor.name(), actor.own(), subject, fitting, today.now());
        watches.persistAndFlush(watch);
        events.fire(new WatchEvent.Began(watch.id(), watch.requestId(), protectedFor));
    }

    void end(Actor actor, UUID id) {
        Watch own = own(actor, id);
        watches.delete(own);
        events.fire(new WatchEvent.Ended(id, own.requestId(), protectedFor(own)));
    }

    /** The owner looks at what came to fit. @return where that is shown */
    String see(Actor actor, UUID id) {
        Watch own = own(actor, id);
        own.see();
        return own.page();
    }

    private Watch own(Actor actor, UUID id) {
        actor.must(Right.WATCH);
        return watches.findByIdOptional(id)
                .filter(watch -> watch.owner().equals(actor.name()))
                .orElseThrow(() -> new NotFound("watch"));
    }

    private @Nullable String protectedFor(Watch watch) {
        UUID request = watch.requestId();
        return request == null ? null : requests.get(request).protectedFor();
    }

    /** Those that were not looked at since a moment; those that are too old are forgotten. */
    List<UUID> toLookAt(Instant before, int most) {
        return privilegedAccess.asService(() -> {
            watches.removeOlderThan(today.now().minus(KEPT));
            return watches.toLookAt(before, most);
        });
    }

    long changes() {
        return watches.changes();
    }

    /** Looks for one of them; a request that no longer waits is watched no more. */
    void look(UUID id) {
        privilegedAccess.asService(() -> watches.findByIdOptional(id).ifPresent(this::look));
    }

    private void look(Watch watch) {
        UUID requestId = watch.requestId();
        PurchaseRequest request = requestId == null ? null : requests.get(requestId);
        if (request != null && request.status() != RequestStatus.OPEN) {
            watches.delete(watch);
            return;
        }
        WatchedSearch search = watch.search();
        Set<UUID> fitting = request != null
                ? matches.homesFor(request)
                : search == null ? Set.of() : matches.homesFor(watch.municipality(), search.search(today.date()));
        if (watch.look(fitting, today.now())) {
            events.fire(new WatchEvent.Hit(watch.id(), requestId, request == null ? null : request.protectedFor()));
        }
    }
}
